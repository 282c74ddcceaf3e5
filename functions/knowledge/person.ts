/** Who a sentence is about: the person who answers, or the person whom somebody answers for. */
export type Person = 'myself' | 'someone-else';

/** By token: to the person, and about them. */
export const personTokens: Readonly<Record<string, readonly [string, string]>> = {
  you: ['you', 'they'],
  You: ['You', 'They'],
  your: ['your', 'their'],
  Your: ['Your', 'Their'],
  yours: ['yours', 'theirs'],
  them: ['you', 'them'],
  yourself: ['yourself', 'themselves'],
  I: ['I', 'they'],
  my: ['my', 'their'],
  My: ['My', 'Their'],
  me: ['me', 'them'],
  myself: ['myself', 'themselves'],
  am: ['am', 'are'],
  was: ['was', 'were'],
};

/** What is said in the first person, told back to the person who said it: "{I} {am}" as "{you} are". */
export const toldBack = (text: string): string =>
  text.replaceAll(/\{(I|me|my|myself|am|was)\}/g, (_, token: keyof typeof backTokens) => backTokens[token]);

const backTokens = { I: '{you}', me: '{them}', my: '{your}', myself: '{yourself}', am: 'are', was: 'were' } as const;

/**
 * A text with its person tokens, `{you}` or `{my}`, put into words.
 * @throws RangeError for a token that does not exist, so that a typing slip in the knowledge cannot reach a page.
 */
export const inPerson = (text: string, person: Person): string =>
  !text.includes('{')
    ? text
    : text.replaceAll(/\{(\w+)\}/g, (_, token: string) => {
        const pair = personTokens[token];
        if (!pair) throw new RangeError(`no such person token: {${token}}`);
        return pair[person === 'myself' ? 0 : 1];
      });
