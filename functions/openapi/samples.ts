/** Code to copy. Each sample is complete: a test takes it from the built page, runs it, and compares what it prints. */
import { firstRequest, type RequestExample } from './examples.ts';

export interface Sample {
  readonly id: string;
  readonly lang: 'Shell' | 'JavaScript' | 'Python';
  readonly label: string;
  readonly source: string;
  /** What it prints; left out where it prints the whole reply, which stands beside it. */
  readonly prints?: string;
}

/** The samples end with a new line, as a file does. */
const lines = (...text: readonly string[]) => `${text.join('\n')}\n`;

export const curl = (site: string, { id, body, type = 'application/json' }: RequestExample): Sample => ({
  id: `curl-${id}`,
  lang: 'Shell',
  label: 'curl',
  source: lines(`curl -s ${site}/api/v1/assessment \\`, `  -H 'Content-Type: ${type}' \\`, `  -d '${body}'`),
});

const spaced = (json: string) => json.replaceAll(/([:,])(?! )/g, '$1 ');
const inJavaScript = (value: unknown) =>
  spaced(
    JSON.stringify(value)
      .replaceAll(/"(\w+)":/g, '$1:')
      .replaceAll('"', "'"),
  )
    .replaceAll('{', '{ ')
    .replaceAll('}', ' }');
const inPython = (value: unknown) => spaced(JSON.stringify(value));

const { answers, region } = JSON.parse(firstRequest.body) as { readonly answers: unknown; readonly region: unknown };

/** What the first request prints: its headline. */
export const firstSamples = (site: string, headline: string): readonly Sample[] => [
  curl(site, firstRequest),
  {
    id: 'javascript-first',
    lang: 'JavaScript',
    label: 'JavaScript, in a browser or in Node',
    source: lines(
      'const asked = {',
      `  answers: ${inJavaScript(answers)},`,
      `  region: ${inJavaScript(region)},`,
      '};',
      `const reply = await fetch('${site}/api/v1/assessment', {`,
      "  method: 'POST',",
      "  headers: { 'Content-Type': 'application/json' },",
      '  body: JSON.stringify(asked),',
      '});',
      'const result = await reply.json();',
      '// An error says what to mend.',
      'if (!reply.ok) throw new Error(JSON.stringify(result, null, 2));',
      'console.log(result.disposition.headline);',
    ),
    prints: headline,
  },
  {
    id: 'python-first',
    lang: 'Python',
    label: 'Python 3, with nothing to install',
    source: lines(
      'import json',
      'from urllib.error import HTTPError',
      'from urllib.request import Request, urlopen',
      '',
      'asked = {',
      `    "answers": ${inPython(answers)},`,
      `    "region": ${inPython(region)},`,
      '}',
      'request = Request(',
      `    "${site}/api/v1/assessment",`,
      '    data=json.dumps(asked).encode(),',
      '    headers={"Content-Type": "application/json"},',
      ')',
      'try:',
      '    result = json.load(urlopen(request))',
      'except HTTPError as error:  # says what to mend',
      '    raise SystemExit(error.read().decode())',
      'print(result["disposition"]["headline"])',
    ),
    prints: headline,
  },
];

/** The whole check: ask, send everything again, until no question is left. */
export const wholeSamples = (site: string, prints: string): readonly Sample[] => [
  {
    id: 'javascript-whole',
    lang: 'JavaScript',
    label: 'JavaScript',
    source: lines(
      `const api = '${site}/api/v1';`,
      "const { screens } = await (await fetch(api + '/questionnaire')).json();",
      'const questions = screens.flatMap((screen) => screen.questions);',
      '',
      '// Your own screen stands here.',
      '// This one says "none of these", or "I am not sure", to everything.',
      'const ask = ({ kind, options, min }) => {',
      "  if (kind === 'scale') return min;",
      "  const option = options.find(({ id }) => id === 'none') ?? options.at(-1);",
      "  return kind === 'many' ? [option.id] : option.id;",
      '};',
      '',
      'const answers = {};',
      'let result;',
      'do {',
      "  const reply = await fetch(api + '/assessment', {",
      "    method: 'POST',",
      "    headers: { 'Content-Type': 'application/json' },",
      "    body: JSON.stringify({ answers, region: 'GB' }),",
      '  });',
      '  result = await reply.json();',
      '  if (!reply.ok) throw new Error(JSON.stringify(result, null, 2));',
      '  const next = questions.find(({ id }) => id === result.next);',
      '  if (next) answers[next.id] = ask(next);',
      '} while (result.next);',
      'console.log(result.disposition.level, result.disposition.headline);',
    ),
    prints,
  },
  {
    id: 'python-whole',
    lang: 'Python',
    label: 'Python 3',
    source: lines(
      'import json',
      'from urllib.error import HTTPError',
      'from urllib.request import Request, urlopen',
      '',
      `api = "${site}/api/v1"`,
      'screens = json.load(urlopen(api + "/questionnaire"))["screens"]',
      'questions = {one["id"]: one for screen in screens for one in screen["questions"]}',
      '',
      '# Your own screen stands here.',
      '# This one says "none of these", or "I am not sure", to everything.',
      'def ask(question):',
      '    if question["kind"] == "scale":',
      '        return question["min"]',
      '    ids = [option["id"] for option in question["options"]]',
      '    option = "none" if "none" in ids else ids[-1]',
      '    return [option] if question["kind"] == "many" else option',
      '',
      'def assess(answers):',
      '    body = json.dumps({"answers": answers, "region": "GB"}).encode()',
      '    headers = {"Content-Type": "application/json"}',
      '    try:',
      '        return json.load(urlopen(Request(api + "/assessment", body, headers)))',
      '    except HTTPError as error:',
      '        raise SystemExit(error.read().decode())',
      '',
      'answers = {}',
      'result = assess(answers)',
      'while result["next"]:',
      '    answers[result["next"]] = ask(questions[result["next"]])',
      '    result = assess(answers)',
      'print(result["disposition"]["level"], result["disposition"]["headline"])',
    ),
    prints,
  },
];
