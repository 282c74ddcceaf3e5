/** `GET /fhir/R4/Questionnaire/ms-hip-pain`: written at build, without an extension, because that is its canonical address. */
import type { APIContext } from 'astro';
import type { Person } from '../../../../../functions/knowledge/person.ts';
import { questionnaireIds, serverOf } from '../../../../fhir/addresses.ts';
import { questionnaireFor } from '../../../../fhir/questionnaire.ts';
import { reply } from '../../../../fhir/reply.ts';

export const prerender = true;

export const getStaticPaths = () => Object.entries(questionnaireIds).map(([person, id]) => ({ params: { id }, props: { person } }));

export const GET = ({ props, site }: APIContext<{ person: Person }>) => reply(questionnaireFor(props.person, serverOf(site)));
