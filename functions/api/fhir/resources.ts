/** As much of FHIR as the edge reads. The questionnaire is the prerendered one, so it can be trusted; answers cannot. */
export interface Item {
  readonly extension?: readonly unknown[];
  readonly linkId: string;
  readonly text: string;
  readonly type: 'group' | 'display' | 'choice' | 'integer' | 'string' | 'boolean';
  readonly repeats?: boolean;
  readonly answerValueSet?: string;
  readonly enableWhen?: readonly unknown[];
  readonly enableBehavior?: string;
  readonly item?: readonly Item[];
}

export interface ValueSet {
  readonly id: string;
  readonly compose: { readonly include: readonly [Include] };
}

interface Include {
  readonly system: string;
  readonly concept: readonly { readonly code: string; readonly display: string }[];
}

export interface Questionnaire {
  readonly id: string;
  readonly url: string;
  readonly version: string;
  readonly title: string;
  readonly contained: readonly ValueSet[];
  readonly extension: readonly unknown[];
  readonly item: readonly Item[];
}

export interface ResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly unknown[];
  readonly item?: readonly ResponseItem[];
}

/** Something that came from outside. */
export type Unread = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Unread => typeof value === 'object' && value !== null && !Array.isArray(value);
