import { levelWords } from '../knowledge/dispositions.ts';
import { engine } from '../knowledge/knowledge.ts';
import { regionFor } from '../knowledge/regions.ts';
import { barePage } from './bare-page.ts';
import { readBody } from './body.ts';
import { type CheckForm, readForm } from './form.ts';
import { type Disposition, type Outcome, outcomeOf } from './outcome.ts';
import { errorFilling, type FormError, outcomeFilling, slots } from './result-filling.ts';
import { securityHeaders } from './security-headers.ts';
import { cut, escapeHtml, type Filling, join, type Template } from './template.ts';

/** Fetches a prerendered page by its path. */
export type FetchPage = (path: string, request: Request) => Promise<Response>;

interface Asked {
  readonly request: Request;
  /** Where the request comes from, so that the numbers to phone are right. */
  readonly country: string | undefined;
  /** Why the check is off, if it is. */
  readonly off: string | undefined;
  readonly fetchPage: FetchPage;
}

type ResultPath = '/check/result/' | '/embed/result/';

/** No policy of ancestors: `frame-ancestors *` would refuse a host of no origin, as a sandboxed frame is. */
const forAnySite = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp', // or a page that isolates itself shows an empty frame
} as const;
const forThisSite = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** In an opaque frame the reply is read by script of the origin "null"; it holds what that frame itself posted. */
const headersFor = (path: ResultPath): Headers =>
  new Headers({
    ...securityHeaders,
    ...(path === '/embed/result/' ? forAnySite : forThisSite),
    'Cache-Control': 'no-store',
    'Content-Type': 'text/html; charset=utf-8',
    'X-Robots-Tag': 'noindex',
  });

/** Made once: a finished Headers is copied a good deal faster than an object is read. */
export const resultHeaders = { '/check/result/': headersFor('/check/result/'), '/embed/result/': headersFor('/embed/result/') };

/**
 * Answers the check's form. A script that asks what comes next gets the ids of the next questions; everybody else, and
 * the last step, gets the outcome page. The answers are in no address and no log, and are gone with the reply.
 */
export function resultPage({ keep }: { readonly keep: boolean }) {
  const kept = new Map<ResultPath, Template>();

  const templateOf = async (path: ResultPath, request: Request, fetchPage: FetchPage): Promise<Template> => {
    const ready = kept.get(path);
    if (ready) return ready;
    const page = await fetchPage(path, request);
    if (!page.ok) throw new Error(`the template of ${path} answered ${page.status}`);
    const template = cut(await page.text(), slots);
    if (keep) kept.set(path, template);
    return template;
  };

  return async (path: ResultPath, { request, country, off, fetchPage }: Asked): Promise<Response> => {
    const page = async (filling: Filling, bare: () => string, status = 200) => {
      const template = await templateOf(path, request, fetchPage).catch(() => undefined);
      return new Response(template ? join(template, filling) : bare(), { status, headers: resultHeaders[path] });
    };
    const failed = (error: FormError, status: number, reason = '') =>
      page(errorFilling(error, country, reason), () => bareFailure(country, reason), status);
    if (off) return failed('off', 503, off);
    const body = await readBody(request, 'application/x-www-form-urlencoded');
    if (body instanceof Response) return failed('unreadable', body.status);
    const form = readForm(body);
    if (!form) return failed('outdated', 422);
    const next = form.askNext && nextStep(path, form);
    if (next) return next;
    const outcome = outcomeOf(engine.assess(form.answers), form.answers, form.region ?? country);
    return page(outcomeFilling(outcome, form.answers, form.shared), () => bareOutcome(outcome));
  };
}

function bareOutcome({ assessment: { level }, disposition, beside, region, person }: Outcome): string {
  const strand = ({ headline, level: own, within, action }: Disposition) => ({
    headline,
    lines: [`${levelWords[own].name}: ${within}`, action],
  });
  return barePage({ level, strands: [disposition, ...(beside ? [beside] : [])].map(strand), region, person });
}

function bareFailure(country: string | undefined, reason: string): string {
  const strands = [{ headline: 'There is no result', lines: ['Nothing was stored.', reason] }];
  return barePage({ level: 'error', strands, region: regionFor(country), person: 'myself' });
}

/** A document, because a script in an opaque frame under Trusted Types can read nothing else without a string sink. */
function nextStep(path: ResultPath, { answers }: CheckForm): Response | undefined {
  const { next } = engine.step(answers);
  if (next === null) return undefined;
  const questions = escapeHtml(engine.askTogether(next, answers).join(' '));
  const html = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Next question</title><main data-next="${questions}"></main></html>`;
  return new Response(html, { headers: resultHeaders[path] });
}
