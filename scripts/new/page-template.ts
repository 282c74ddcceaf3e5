import type { Kind } from '../../src/kinds.ts';
import { yearAfter } from '../review/due.ts';
import { mark } from './unfinished.ts';
import type { Made } from './write.ts';

/** A page of content/ in which nothing is said yet. */
export function newPage(kind: Kind, slug: string, day: string): Made {
  const isWarningSign = kind === 'warning-signs';
  return {
    path: `content/${kind}/${slug}.md`,
    text: `---
title: "${mark}: what the page is about, in a few words"
description: "${mark}: what a search engine shows, 70 to 160 characters, with the words that people would type."
summary: "${mark}: the answer in a sentence or two."
alsoCalled:
  - "${mark}: another name, as people would type it"
sources:
  - "${mark}: a key of content/sources.yaml; cite it below as [^key]"
published: ${day}
updated: ${day}
nextReview: ${yearAfter(day)}
review: { state: not-reviewed } # nobody is named who did not review
${isWarningSign ? `redFlags:\n  - "${mark}: the id of a red flag in functions/knowledge/red-flags"\n` : ''}related:
  - "${mark}: a page to read next, such as causes/spasticity"
care: # each sign is tied to answers of the check, in tests/content/levels/
  - level: emergency # every page has this card
    title: "Get emergency help now if:"
    if:
      - "${mark}: a sign that cannot wait; take those of a page like this one"
    action: "${mark}: such as: Call {emergency} or go to A&E (the emergency department)."
  - level: soon # urgent, soon, routine or self-care; one card for a level
    title: "See a GP within 7 days if:"
    if:
      - "${mark}: one sign"
    action: "${mark}: what to do and whom to contact."
askYourTeam:
  - "${mark}: one question for a visit"
---

## What it is

${mark}: two or three short sentences. Put the source after each fact, as [^key].

## How it feels

${mark}: what a person would notice, in their own words.

## What can help

${mark}: what it can do, and what it cannot.
`,
  };
}
