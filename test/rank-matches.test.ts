import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPressed, KEY_GROUPS, keysOf } from '@/app/shell/palette/keys';
import { rankMatches } from '@/lib/search/rank-matches';

const found = (query: string, labels: readonly string[]) =>
  rankMatches(
    query,
    labels.map((label) => ({ label })),
  ).map(({ label }) => label);

test('the label itself, its beginning, a word, words in order, words in any order, a part', () => {
  const labels = [
    'Unprepared',
    'to luggage pack',
    'Pack the luggage',
    'Pre-check',
    'Prepare',
    'Can prepare',
    'Pre',
  ];
  expect(found('pre', labels)).toEqual(['Pre', 'Pre-check', 'Prepare', 'Can prepare', 'Unprepared']);
  expect(found('pack lug', labels)).toEqual(['Pack the luggage', 'to luggage pack']);
  expect(found('zz', labels)).toEqual([]);
});

test('accents, case and signs do not count, also the other way round', () => {
  expect(found('KOPIËREN', ['Kopieren…'])).toEqual(['Kopieren…']);
  expect(found('food beverage', ['Food & beverage'])).toEqual(['Food & beverage']);
});

test('other words find an item behind those that are called so', () => {
  const items = [
    { label: '8 Prepare', also: ['Prepare'] },
    { label: 'Prepare the room' },
    { label: 'Prepare' },
  ];
  expect(rankMatches('prepare', items).map(({ label }) => label)).toEqual([
    'Prepare',
    '8 Prepare',
    'Prepare the room',
  ]);
});

test('nothing is found that was not there, whole labels find themselves first, a blank query finds all', () => {
  const label = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '-'), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(label), label, (labels, query) => {
      const result = found(query, labels);
      expect(labels).toEqual(expect.arrayContaining(result));
      if (/[\p{L}]/u.test(query)) {
        expect(found(query, [...labels, query])).toContain(query);
        expect(found(query, ['x', query])).toEqual([query]);
      } else expect(result).toEqual(labels);
    }),
  );
});

test('no two things of one place have the same keys', () => {
  for (const group of Object.values(KEY_GROUPS)) {
    const combinations = Object.values<readonly string[]>(group).flat();
    expect(new Set(combinations).size).toBe(combinations.length);
  }
  expect(keysOf('undo')).toEqual(['Mod+Z']);
});

test('a key press is told by its letter and the keys that are held with it', () => {
  const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...held,
  });
  expect(isPressed(press('k', { ctrlKey: true }), 'palette')).toBe(true);
  expect(isPressed(press('k', { metaKey: true }), 'palette')).toBe(true);
  expect(isPressed(press('k'), 'palette')).toBe(false);
  expect(isPressed(press('Z', { ctrlKey: true, shiftKey: true }), 'undo')).toBe(false);
  expect(isPressed(press('Z', { ctrlKey: true, shiftKey: true }), 'redo')).toBe(true);
  expect(isPressed(press('?', { shiftKey: true }), 'help')).toBe(true);
  expect(isPressed(press('?'), 'help')).toBe(true);
  expect(isPressed(press('Enter', { shiftKey: true }), 'statement')).toBe(false);
});
