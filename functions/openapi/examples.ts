/** Requests that the document shows. Their replies are those of the real application, made when the document is built. */

export interface RequestExample {
  readonly id: string;
  readonly title: string;
  /** As it is sent: not all of them are JSON. */
  readonly body: string;
  readonly type?: string;
}

const json = (value: unknown) => JSON.stringify(value);

export const firstRequest: RequestExample = {
  id: 'emergency',
  title: 'New numbness between the legs',
  body: json({ answers: { 'nerve-change': ['saddle'], 'saddle-when': 'new' }, region: 'GB' }),
};

/** Replies that are good, for the document. */
export const requests: readonly RequestExample[] = [
  firstRequest,
  { id: 'start', title: 'No answers yet: the first question', body: json({ answers: {} }) },
];

/** Five ways to break a request. */
export const mistakes: readonly RequestExample[] = [
  { id: 'slip', title: 'An option that does not exist', body: json({ answers: { 'saddle-when': 'yesterday' } }) },
  { id: 'stranger', title: 'A question that does not exist', body: json({ answers: { sadle: 'new' } }) },
  { id: 'contradiction', title: '“None of these” beside a sign', body: json({ answers: { 'nerve-change': ['none', 'saddle'] } }) },
  { id: 'cut-off', title: 'JSON that is cut off', body: '{ "answers": { "saddle-when": "new"' },
  { id: 'form', title: 'A form instead of JSON', body: 'saddle-when=new', type: 'application/x-www-form-urlencoded' },
];
