/** The addresses that FHIR and its guides give to the things used here, and small builders for them. */
import type { Coding, Extension, QuestionnaireItem } from 'fhir/r4';

const sdc = 'http://hl7.org/fhir/uv/sdc';
const core = 'http://hl7.org/fhir/StructureDefinition';
const terminology = 'http://terminology.hl7.org/CodeSystem';

export const nextQuestionDefinition = `${sdc}/OperationDefinition/Questionnaire-next-question`;
export const usageContext = `${terminology}/usage-context-type`;

/** Structured Data Capture: the questions can be asked one after another, by the server at this address. */
export const adaptive = (server: string): Extension => ({
  url: `${sdc}/StructureDefinition/sdc-questionnaire-questionnaireAdaptive`,
  valueUrl: server,
});

export const semver: Extension = {
  url: `${core}/artifact-versionAlgorithm`,
  valueCoding: { system: 'http://hl7.org/fhir/version-algorithm', code: 'semver' },
};

export const minValue = (value: number): Extension => ({ url: `${core}/minValue`, valueInteger: value });
export const maxValue = (value: number): Extension => ({ url: `${core}/maxValue`, valueInteger: value });

/** How a form shows an item: `radio-button`, `check-box`, `slider`; for a text, `prompt` (always) or `help` (on request). */
export const control = (code: 'radio-button' | 'check-box' | 'slider' | 'prompt' | 'help'): Extension => ({
  url: `${core}/questionnaire-itemControl`,
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
});

/** A form does not show such an item. */
export const hidden: Extension = { url: `${core}/questionnaire-hidden`, valueBoolean: true };

/**
 * What a form can check before it is sent: "none of these" stands alone. `optionExclusive` would say it more shortly, but
 * has its place on options that are listed in the item, and ours are in value sets.
 */
export const aloneIf = (question: string, none: string, label: string): Extension => {
  const given = `%resource.repeat(item).where(linkId = '${question}').answer`;
  return {
    url: `${core}/targetConstraint`,
    extension: [
      { url: 'key', valueId: `${question}-${none}-alone` },
      { url: 'severity', valueCode: 'error' },
      {
        url: 'expression',
        valueExpression: {
          language: 'text/fhirpath',
          expression: `${given}.where(value.code = '${none}').empty() or ${given}.count() = 1`,
        },
      },
      { url: 'human', valueString: `“${label}” cannot stand beside another answer.` },
    ],
  };
};

/** The label of the security guide (DS4P) for what must not travel with the rest: a private question or option. */
export const restricted: Extension = {
  url: 'http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label',
  valueCoding: { system: `${terminology}/v3-Confidentiality`, code: 'R', display: 'restricted' },
};

/** Says on the resource that such labels stand within it. */
export const hasRestricted: Coding = {
  system: `${terminology}/v3-ActCode`,
  code: 'PROCESSINLINELABEL',
  display: 'process inline security label',
};

/** A text under an item. */
export const note = (linkId: string, text: string, shown: 'prompt' | 'help'): QuestionnaireItem => ({
  extension: [control(shown)],
  linkId,
  text,
  type: 'display',
});
