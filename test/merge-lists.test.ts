import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLists, originsOf } from '@/lib/changes/merge-lists';
import { mergeField } from '@/lib/commands/fields-onto';

const texts: fc.Arbitrary<unknown[]> = fc.uniqueArray(fc.constantFrom(...'abcdefgh'));

describe('two edits of one list', () => {
  it.each([
    ['both add', ['a'], ['a', 'x'], ['a', 'y'], ['a', 'x', 'y']],
    ['both add to nothing', [], ['x'], ['y'], ['x', 'y']],
    ['both add the same', ['a'], ['a', 'x'], ['a', 'x'], ['a', 'x']],
    ['another line each', ['a', 'b'], ['a2', 'b'], ['a', 'b2'], ['a2', 'b2']],
    ['they take out, I add', ['a'], [], ['a', 'y'], ['y']],
    ['I take out, they write anew', ['a', 'b'], ['a2', 'b'], ['b'], ['a2', 'b']],
    ['they add first, I move the last up', ['a', 'b'], ['x', 'a', 'b'], ['b', 'a'], ['x', 'b', 'a']],
    ['both move', ['a', 'b', 'c'], ['c', 'a', 'b'], ['b', 'a', 'c'], ['c', 'b', 'a']],
    ['the same words twice', ['a'], ['a', 'a'], ['a', 'y'], ['a', 'a', 'y']],
  ])('%s', (_, seen, theirs, mine, merged) => {
    expect(mergeLists(seen, theirs, mine)).toEqual({ merged, conflicts: [] });
  });

  it('the same line in two ways is a conflict, with mine in its place', () => {
    expect(mergeLists(['a', 'b'], ['a', 'theirs'], ['a', 'mine', 'new'])).toEqual({
      merged: ['a', 'mine', 'new'],
      conflicts: [{ seen: 'b', theirs: 'theirs', mine: 'mine' }],
    });
    expect(mergeLists(['a', 'b'], ['a'], ['a', 'mine'])).toEqual({
      merged: ['a', 'mine'],
      conflicts: [{ seen: 'b', theirs: null, mine: 'mine' }],
    });
  });

  it('what has an id is one item, field by field', () => {
    const phase = { id: 'p', name: 'Before', steps: ['trigger'] };
    const theirs = [
      { ...phase, name: 'Earlier' },
      { id: 'q', name: 'During' },
    ];
    const mine = [
      { ...phase, steps: ['trigger', 'explore'] },
      { id: 'r', name: 'After' },
    ];
    expect(mergeLists([phase], theirs, mine)).toEqual({
      merged: [
        { id: 'p', name: 'Earlier', steps: ['trigger', 'explore'] },
        { id: 'q', name: 'During' },
        { id: 'r', name: 'After' },
      ],
      conflicts: [],
    });
    expect(mergeLists([phase], [{ ...phase, name: 'X' }], [{ ...phase, name: 'Y' }]).conflicts).toHaveLength(
      1,
    );
  });

  it('whoever edits alone gets what they want', () => {
    fc.assert(
      fc.property(texts, texts, (seen, wanted) => {
        expect(mergeLists(seen, seen, wanted)).toEqual({ merged: wanted, conflicts: [] });
        expect(mergeLists(seen, wanted, seen)).toEqual({ merged: wanted, conflicts: [] });
        expect(mergeLists(seen, wanted, wanted)).toEqual({ merged: wanted, conflicts: [] });
      }),
    );
  });

  it('loses nothing that either has written, brings back nothing that both have taken out, and doubles nothing', () => {
    fc.assert(
      fc.property(texts, texts, texts, (seen, theirs, mine) => {
        const { merged, conflicts } = mergeLists(seen, theirs, mine);
        const written = [...theirs, ...mine].filter((text) => !seen.includes(text));
        const there = [...merged, ...conflicts.map((conflict) => conflict.theirs)];
        expect(written.filter((text) => !there.includes(text))).toEqual([]);
        expect(merged.filter((text) => !theirs.includes(text) && !mine.includes(text))).toEqual([]);
        expect(merged).toEqual([...new Set(merged)]);
      }),
    );
  });
});

it('a list in an item that was not there yet holds what both put into it', () => {
  const phase = { id: 'p', name: 'Phase' };
  expect(mergeLists([phase], [{ ...phase, steps: ['use'] }], [{ ...phase, steps: ['judge'] }])).toMatchObject(
    { merged: [{ steps: expect.arrayContaining(['use', 'judge']) }], conflicts: [] },
  );
});

it('an item goes on from where it stood, also written anew', () => {
  const at = (before: string[], after: string[]) => originsOf(before, after).map((origin) => origin?.at);
  expect(at(['a', 'b'], ['a2', 'b'])).toEqual([0, 1]);
  expect(at(['a', 'b'], ['b'])).toEqual([1]);
  expect(at(['a', 'b'], ['b', 'a', 'c'])).toEqual([1, 0, undefined]);
  expect(at(['a'], ['x', 'a', 'y'])).toEqual([undefined, 0, undefined]);
});

it('numbers by name are things of their own: both hold, and the same one in two ways is a conflict', () => {
  const seen = { ask: 5, own: 1 };
  expect(mergeField(seen, { ask: 5, content: 9 }, { ask: 7, own: 1 })).toEqual({
    value: { ask: 7, content: 9 },
    conflicts: [],
  });
  expect(mergeField(null, { content: 9 }, { ask: 7 }).value).toEqual({ content: 9, ask: 7 });
  expect(mergeField(seen, { ask: 6, own: 1 }, { ask: 7, own: 1 })).toEqual({
    value: { ask: 7, own: 1 },
    conflicts: [{ seen: 5, theirs: 6, mine: 7 }],
  });
});
