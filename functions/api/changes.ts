/** Which other answers would give another level, in words. */
import { type Level, levels } from '../engine/level.ts';
import type { Answer, Answers } from '../engine/question.ts';
import { levelWords } from '../knowledge/dispositions.ts';
import type { Person } from '../knowledge/person.ts';
import { questionById } from '../knowledge/questionnaire.ts';
import { asList } from './hand-over.ts';
import type { Outcome } from './outcome.ts';
import type { Values } from './template.ts';
import { personWords } from './words.ts';

/** So many for each level: enough to see what matters, short enough to be read. The API gives them all. */
const MOST_CHANGES = 4;

export function changesOf({ assessment, person }: Outcome, answers: Answers): readonly Values[] {
  const shown = (level: Level) =>
    assessment.wouldChange
      .filter((change) => change.level === level && !questionById.get(change.question)?.private)
      .slice(0, MOST_CHANGES)
      .map((change) => ({
        change: changeInWords(change.question, answers[change.question], change.answer, person),
        changeLevel: level,
        changeLevelName: levelWords[level].name,
      }));
  return levels.flatMap(shown);
}

function changeInWords(id: string, before: Answer | undefined, after: Answer, person: Person): string {
  const question = questionById.get(id);
  if (!question) return id;
  const tell = personWords[person];
  const label = (option: string) => tell(question.options.find((one) => one.id === option)?.label ?? option);
  const was = asList(before);
  const is = asList(after);
  const added = is.filter((option) => !was.includes(option));
  const words =
    question.kind === 'many' && added.length === 0
      ? `without “${was
          .filter((option) => !is.includes(option))
          .map(label)
          .join('”, “')}”`
      : added.map((option) => `“${label(option)}”`).join(', ');
  return `${tell(question.title)} ${words}`;
}
