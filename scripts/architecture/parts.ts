/** The parts of the program as docs/architecture.md draws them: what each is, and which folders it stands for. */
export interface Part {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly folders: readonly string[];
}

export const parts: readonly Part[] = [
  {
    id: 'engine',
    name: 'functions/engine',
    what: 'logic: conditions in three values, levels, explanations, the next question. Pure, and knows no clinic',
    folders: ['functions/engine'],
  },
  {
    id: 'knowledge',
    name: 'functions/knowledge',
    what: 'what a clinician signs: questions, red flags, levels, numbers, in their own words',
    folders: ['functions/knowledge'],
  },
  { id: 'api', name: 'functions/api', what: 'the edge: reads a request, asks the engine, fills the template', folders: ['functions/api'] },
  { id: 'openapi', name: 'functions/openapi', what: 'the description of the API, made at build', folders: ['functions/openapi'] },
  {
    id: 'worker',
    name: 'functions/worker.ts',
    what: 'puts the edge together; alone touches what the host gives',
    folders: ['functions/worker.ts'],
  },
  {
    id: 'pages',
    name: 'pages',
    what: 'src/pages, layouts, components, styles: every word, made at build',
    folders: ['src/pages', 'src/layouts', 'src/components', 'src/styles'],
  },
  { id: 'client', name: 'src/client', what: 'scripts in the browser; they know no rule', folders: ['src/client'] },
  {
    id: 'library',
    name: 'library',
    what: 'src/library, article, schemas, structured-data and the files beside them: content/ as checked data',
    folders: ['src/library', 'src/article', 'src/schemas', 'src/structured-data'],
  },
  {
    id: 'embedding',
    name: 'src/embedding',
    what: 'the codes and settings that the page for site owners shows',
    folders: ['src/embedding'],
  },
  { id: 'search', name: 'src/search', what: 'the words that search knows beside the index', folders: ['src/search'] },
  { id: 'programs', name: 'src/api', what: 'the words of questions and results for programs, made at build', folders: ['src/api'] },
  { id: 'fhir', name: 'src/fhir', what: 'the check as a FHIR questionnaire, made at build', folders: ['src/fhir'] },
  {
    id: 'proof',
    name: 'proof',
    what: 'src/accuracy and src/safety: the figures and risks that the pages print',
    folders: ['src/accuracy', 'src/safety'],
  },
];
