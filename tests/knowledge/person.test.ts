import { expect, test } from 'vitest';
import { inPerson } from '../../functions/knowledge/person.ts';

/* Somebody who answers for another person reads about that person, and never "you" where it means them. */

const told = '{You} said that {your} leg hurts {them}. {you} {yours} {yourself} {Your} side.';
const readOut = '{I} {am} ill and {was} ill. {my} leg hurts {me}; {My} hands; I saw it {myself}.';

test('what is told', () => {
  expect(inPerson(told, 'myself')).toBe('You said that your leg hurts you. you yours yourself Your side.');
  expect(inPerson(told, 'someone-else')).toBe('They said that their leg hurts them. they theirs themselves Their side.');
});

test('what is read out', () => {
  expect(inPerson(readOut, 'myself')).toBe('I am ill and was ill. my leg hurts me; My hands; I saw it myself.');
  expect(inPerson(readOut, 'someone-else')).toBe('they are ill and were ill. their leg hurts them; Their hands; I saw it themselves.');
});
