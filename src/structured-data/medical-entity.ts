import type { MedicalCode, MedicalEntity } from 'schema-dts';
import type { Concept } from '../schemas/concept.ts';

/** A concept in the words of schema.org, with the codes that are sure. */
export const medicalEntity = ({ name, type, codes }: Concept): MedicalEntity => {
  const code = Object.entries(codes).flatMap(([codingSystem, codeValue]): MedicalCode[] =>
    codeValue ? [{ '@type': 'MedicalCode', codeValue, codingSystem }] : [],
  );
  // Each of our types takes a name and codes, but TypeScript does not follow a union through "@type".
  return { '@type': type, name, ...(code.length > 0 ? { code } : {}) } as MedicalEntity;
};
