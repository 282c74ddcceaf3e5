/** A resource as a file. The server's headers give its type (`public/_headers`); this one is for development. */
import type { FhirResource } from 'fhir/r4';

export const reply = (resource: FhirResource): Response =>
  new Response(JSON.stringify(resource), { headers: { 'Content-Type': 'application/fhir+json' } });
