import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../bin/project.mjs';
import { refusalText } from '../lib/commands/refusal';
import { parseFileBytes } from '../lib/file/parse-file';
import { isNoFileOfOurs, problemOnPage, problemText } from '../lib/file/problem';
import { nl } from '../lib/text/nl';
import { unusedTexts } from './support/unused-texts';

/** Texts of which some are read in every way that there is, and two in none. */
const PLANTED = `
export const planted = {
  byName: 'x', byText: 'x', takenApart: 'x', renamed: 'x', nobody: 'x', sentence: () => 'x',
  inner: { passedOn: 'x', nobody: () => 'x' },
  levels: { one: 'x', two: 'x' },
  some: { one: 'x', two: 'x' },
  cast: { any: 'x', deeper: { any: 'x' } },
  listed: { any: 'x' },
  spread: { any: 'x' },
};
`;
const READING = `
import type { Text } from './text/text';
type Planted = Text extends infer T ? T extends { planted: infer P } ? P : never : never;
const inner = (words: Text['planted']['inner']) => words.passedOn;
export const reading = (text: Text, level: 'one' | 'two', some: keyof Pick<Text['planted']['some'], 'one' | 'two'>) => {
  const words = text.planted;
  const { takenApart, renamed: other } = words;
  const cast = text.planted.cast as Record<string, unknown>;
  return [words.byName, words['byText'], takenApart, other, words.sentence(), inner(words.inner), words.levels[level],
    words.some[some], cast, Object.keys(words.listed), { ...words.spread }];
};
`;

/** Words whose screens are on their way; a line goes with the screen that reads it. */
const AWAITED: string[] = [];

describe('the texts', () => {
  it('are all read by some source', { timeout: 300_000 }, () => {
    const index = readFileSync(path.join(ROOT, 'lib/text/en/index.ts'), 'utf8');
    const unused = unusedTexts({
      'lib/text/en/planted.ts': PLANTED,
      'lib/text/en/index.ts': `import { planted } from './planted';\n${index.replace('export const en = {', '$& planted,')}`,
      'lib/planted-reading.ts': READING,
    });
    // The two that nobody reads were planted to see that such texts are found.
    expect(unused.filter((at) => !AWAITED.includes(at))).toEqual(['planted.nobody', 'planted.inner.nobody']);
  });
});

describe('what is wrong with a chosen file', () => {
  const problemsOf = (content: string | Uint8Array) => {
    const parsed = parseFileBytes(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    return parsed.ok ? [] : parsed.problems;
  };
  it.each([
    [
      'a photo',
      Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
      'Dit is geen werkruimtebestand van Journey Lens: er staat geen tekst in',
    ],
    ['a text', 'Beste allen,\n', 'vanaf regel 1, kolom 1 is het niet te lezen'],
    ['other JSON', '{"format":"x"}', 'Dit is geen werkruimtebestand van Journey Lens: daarin staat'],
    ['nothing', '', 'Dit bestand is leeg.'],
  ])('is said on a page without words of the format: %s', (_, content, said) => {
    const problems = problemsOf(content);
    expect(isNoFileOfOurs(nl, problems)).toBe(true);
    expect(problems.map((problem) => problemOnPage(nl, problem)).join('\n')).toContain(said);
  });

  it('is said with its place where it is a file of ours', () => {
    const problem = {
      path: 'journeys[0].persona',
      code: 'unknown-reference',
      params: { kind: 'persona', id: 'noor' },
    } as const;
    expect(isNoFileOfOurs(nl, [problem])).toBe(false);
    expect(problemOnPage(nl, problem)).toBe('journeys[0].persona: er is geen persona “noor”');
    expect(problemText(nl, problem)).toBe('journeys[0].persona: er is geen persona "noor"');
  });
});

describe('Dutch', () => {
  it('counts what there is too much of in its own words', () => {
    const path = 'workspace.departments';
    expect(problemText(nl, { path, code: 'too-many', params: { max: 200, kind: 'departments' } })).toBe(
      `${path}: heeft meer dan 200 afdelingen`,
    );
    expect(refusalText(nl, { code: 'too-many', params: { max: 200, kind: 'department' } })).toBe(
      'Er kunnen hoogstens 200 afdelingen zijn. Verwijder er eerst een.',
    );
  });

  it.each([
    ['moment', 'een ander moment', 'Dit moment'],
    ['obstacle', 'een ander obstakel', 'Dit obstakel'],
    ['task', 'een ander eigen punt van de checklist', 'Dit eigen punt van de checklist'],
    ['question', 'een andere vraag', 'Deze vraag'],
    ['content', 'een andere informatiebehoefte', 'Deze informatiebehoefte'],
  ])('bends what stands before a word as that word asks: %s', (kind, another, thisOne) => {
    const params = { kind, id: 'x', first: 'journeys[0]' };
    expect(problemText(nl, { path: 'at', code: 'duplicate-id', params })).toContain(`: ${another} heeft`);
    expect(refusalText(nl, { code: 'gone', params })).toContain(`${thisOne} is intussen`);
  });
});
