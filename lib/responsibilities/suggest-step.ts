import { twelveSteps } from '../framework/twelve-steps';
import type { Stage, Step } from '../model/facts';
import { wordsOf } from './match-department';
import { STEP_KEYWORDS } from './step-keywords';

/**
 * The step that the name of an activity points to, by its id; undefined where no word says anything. Steps that a
 * workspace named itself are recognised by their names, then all steps by keywords in English and Dutch.
 */
export function suggestStep(name: string, stages: readonly Stage[]): string | undefined {
  const steps = stages.flatMap((stage) => stage.steps);
  const words = ` ${wordsOf(name).join(' ')} `;
  const named = steps
    .filter((step) => isOwn(step) && words.includes(` ${wordsOf(step.name).join(' ')} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (named) return named.id;

  for (const meaning of meaningsOf(name)) {
    const step = steps.find((candidate) => meaningOf(candidate) === meaning);
    if (step) return step.id;
  }
  return undefined;
}

/** Whether the workspace named the step itself. Words such as Use and Start are too common to go by as names. */
function isOwn(step: Step): boolean {
  const names = STANDARD.filter(({ id }) => id === step.id).map(({ name }) => name);
  return wordsOf(step.name).length > 0 && !names.includes(step.name);
}
const STANDARD = [...twelveSteps('en'), ...twelveSteps('nl')].flatMap((stage) => stage.steps);

/** The step of the framework that a step stands for: what its own name says, else its id. */
const meaningOf = (step: Step): string => (isOwn(step) ? meaningsOf(step.name)[0] : undefined) ?? step.id;

/** Two words that mean something else than each of them. */
const PHRASES: [RegExp, string][] = [
  [/\buse[\s-]+cases?\b/g, ''],
  [/\bsign[\s-]+off\b/g, 'approval'],
  [/\bset(ting)?[\s-]+up\b/g, 'setup'],
  [/\broll[\s-]+out\b/g, 'rollout'],
  [/\bkick[\s-]+off\b/g, 'kickoff'],
  [/\bcheck[\s-]+in\b/g, 'checkin'],
  [/\bcheck[\s-]+out\b/g, 'checkout'],
  [/\bfollow[\s-]+up\b/g, 'continue'],
];

const ENDS_HEAD = new Set(
  'of for to with in on by from through the a an and van voor met door op aan bij tot de het een en te'.split(
    ' ',
  ),
);

/**
 * The steps of the framework that the words of a name point to, best first. What a name is about comes last in its
 * first phrase: a "deployment approval" is an approval, a "review of the contract" a review.
 */
function meaningsOf(name: string): string[] {
  const plain = PHRASES.reduce((text, [phrase, word]) => text.replace(phrase, word), name.toLowerCase());
  const words = wordsOf(plain);
  const cut = words.findIndex((word, index) => index > 0 && ENDS_HEAD.has(word));
  const head = cut < 0 ? words : words.slice(0, cut);
  return [...head.reverse(), ...words.slice(head.length)].flatMap((word) => meaningOfWord(word) ?? []);
}

type Keyword = { stem: string; step: string; rank: number; fits: (word: string) => boolean };

const KEYWORDS: Keyword[] = Object.entries(STEP_KEYWORDS)
  .flatMap(([step, patterns]) => patterns.split(' ').map((pattern) => keyword(pattern, step)))
  .sort((a, b) => a.rank - b.rank || b.stem.length - a.stem.length);

/** The end of a compound says what it is, so it comes before its beginning. */
function keyword(pattern: string, step: string): Keyword {
  const stem = pattern.replaceAll('*', '');
  if (pattern.startsWith('*')) return { stem, step, rank: 1, fits: (word) => word.endsWith(stem) };
  if (pattern.endsWith('*')) return { stem, step, rank: 2, fits: (word) => word.startsWith(stem) };
  return { stem, step, rank: 0, fits: (word) => word === stem };
}

const meaningOfWord = (word: string) => KEYWORDS.find(({ fits }) => fits(word))?.step;
