/** `GET /fhir/R4/OperationDefinition/next-question`: what goes in and what comes out. */
import type { APIContext } from 'astro';
import { serverOf } from '../../../../fhir/addresses.ts';
import { nextQuestionOperation } from '../../../../fhir/operation.ts';
import { reply } from '../../../../fhir/reply.ts';

export const prerender = true;

export const GET = ({ site }: APIContext) => reply(nextQuestionOperation(serverOf(site)));
