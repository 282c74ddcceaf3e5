/** `GET /fhir/R4/CodeSystem/<question>`: what each code means. */
import type { APIContext } from 'astro';
import type { CodeSystem } from 'fhir/r4';
import { serverOf } from '../../../../fhir/addresses.ts';
import { codeSystemsFor } from '../../../../fhir/code-systems.ts';
import { reply } from '../../../../fhir/reply.ts';

export const prerender = true;

const site = new URL(import.meta.env.SITE);

export const getStaticPaths = () => codeSystemsFor(serverOf(site)).map((system) => ({ params: { id: system.id }, props: { system } }));

export const GET = ({ props }: APIContext<{ system: CodeSystem }>) => reply(props.system);
