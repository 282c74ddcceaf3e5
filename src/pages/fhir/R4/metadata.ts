/** `GET /fhir/R4/metadata`: what the server can do. */
import type { APIContext } from 'astro';
import { serverOf } from '../../../fhir/addresses.ts';
import { capabilityFor } from '../../../fhir/capability.ts';
import { reply } from '../../../fhir/reply.ts';

export const prerender = true;

export const GET = ({ site }: APIContext) => reply(capabilityFor(serverOf(site)));
