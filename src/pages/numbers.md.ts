import type { APIRoute } from 'astro';
import { numbersAsMarkdown } from '../article/numbers.ts';

export const GET: APIRoute = () => new Response(numbersAsMarkdown());
