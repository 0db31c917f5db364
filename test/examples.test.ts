import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../lib/examples';
import { parseFileValue } from '../lib/file/parse-file-value';
import { findGaps } from '../lib/gaps/find-gaps';
import { groupByPlace } from '../lib/gaps/group-by-place';
import { RULES } from '../lib/gaps/rules';
import { LANGUAGES, type Language } from '../lib/model/workspace';

const TODAY = '2026-11-24';

const factsOf = (language: Language) => {
  const file = parseFileValue(EXAMPLES[language]);
  if (!file.ok) throw new Error(JSON.stringify(file.problems, null, 1));
  return file.facts;
};

const journeyOf = (language: Language) => {
  const { workspace, journeys } = factsOf(language);
  const journey = journeys.find(({ id }) => id === 'business-trip');
  if (!journey) throw new Error('the example has no business trip');
  return { journey, ...findGaps(workspace, journey, TODAY) };
};

/** Fields that hold words; all others must be the same in every language. */
const WORDS = new Set(
  `name text summary goals frustrations moves quotes why thoughts feelingWord movesOn reason channel form measure
  activePhase statement passes trigger within system test result language goal channels note`.split(/\s+/),
);

/** Every value with its path; in lists of words the path ends in the name of the list. */
function* valuesOf(value: unknown, path: string[] = []): Generator<{ path: string[]; value: unknown }> {
  if (typeof value !== 'object' || value === null) yield { path, value };
  else for (const [key, inner] of Object.entries(value)) yield* valuesOf(inner, [...path, key]);
}

// What stands under `reviewed` is a day, though one of its steps is called as a field of words is.
const isWord = (path: string[]) =>
  !path.includes('reviewed') && WORDS.has(path.findLast((key) => !/^\d+$/.test(key)) ?? '');

/** The file without its words: ids, places, numbers and choices. */
const bonesOf = (language: Language) =>
  [...valuesOf(EXAMPLES[language])].map(({ path, value }) => [path.join('.'), isWord(path) ? '' : value]);

describe('the example', () => {
  it.each(LANGUAGES)('is a valid workspace file in its own language: %s', (language) => {
    expect(factsOf(language).workspace.language).toBe(language);
  });

  it('has the same ids, structure and choices in both languages, and only other words', () => {
    expect(bonesOf('nl')).toEqual(bonesOf('en'));
  });

  it.each(LANGUAGES)('makes every rule of the catalogue speak: %s', (language) => {
    const { findings, failedRules } = journeyOf(language);
    const spoken = new Set(findings.map(({ rule }) => rule));
    expect(failedRules).toEqual([]);
    expect(RULES.map(({ id }) => id).filter((id) => !spoken.has(id))).toEqual([]);
  });

  it.each(LANGUAGES)('has packing as its worst place: %s', (language) => {
    const [worst] = groupByPlace(journeyOf(language).findings);
    expect(worst?.place).toEqual({ kind: 'moment', moment: 'pack' });
  });

  // All rules speak, most of them once or twice: more than this, and nobody reads them all in one sitting.
  it.each(LANGUAGES)('has few enough findings to be believed: %s', (language) => {
    expect(journeyOf(language).findings.length).toBeLessThanOrEqual(50);
  });

  it.each(LANGUAGES)('answers gaps that are there: %s', (language) => {
    const { journey, findings } = journeyOf(language);
    const answered = [...journey.actions, ...journey.accepted].flatMap(({ gap }) => gap ?? []);
    expect(answered).toHaveLength(2);
    expect(findings.map(({ key }) => key)).toEqual(expect.arrayContaining(answered));
  });
});
