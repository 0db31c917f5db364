import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withListsSeen } from '@/app/editing/lists-seen';
import { movedAmong } from '@/lib/changes/moved-among';
import type { Intent } from '@/lib/commands/command';

const shown = { id: 'c', steps: ['use'], daysBefore: { own: 3 }, name: 'As it is' };
const edit = (fields: object, more: object = {}) =>
  ({ type: 'edit', documentId: 'w', kind: 'campaign', id: 'c', fields, ...more }) as Intent;
const seen = (intent: Intent) => withListsSeen(intent, () => shown);

it('an edit of lists and of numbers by name goes with what was seen of them', () => {
  expect(seen(edit({ steps: [], daysBefore: { own: 5 }, journeys: ['trip'], name: 'Anew' }))).toMatchObject({
    expected: { steps: ['use'], daysBefore: { own: 3 }, journeys: null },
  });
  expect(seen(edit({ steps: null }))).toMatchObject({ expected: { steps: ['use'] } });
  expect(seen(edit({ name: 'Anew' }))).not.toHaveProperty('expected');
});

it('an edit that says itself what was seen stays as it is, and so does one that a batch has gone before', () => {
  const own = edit({ steps: [] }, { expected: { steps: ['judge'] } });
  expect(seen(own)).toEqual(own);
  const twice = { type: 'batch', documentId: 'w', commands: [edit({ steps: [] }), edit({ steps: ['use'] })] };
  const { commands } = seen(twice as Intent) as Extract<Intent, { type: 'batch' }>;
  expect(commands.map((one) => 'expected' in one)).toEqual([true, false]);
});

it('rows that have not moved stand in one order before and after, and one that was put elsewhere is one', () => {
  const orders = fc.shuffledSubarray([...'abcdefgh'], { minLength: 8, maxLength: 8 });
  const rows = (ids: readonly string[]) => ids.map((id, at) => ({ id, order: `a${at}` }));
  fc.assert(
    fc.property(orders, orders, fc.nat(7), fc.nat(7), (was, is, from, to) => {
      const moved = movedAmong(rows(was), rows(is));
      const kept = (ids: readonly string[]) => ids.filter((id) => !moved.has(id));
      expect(kept(is)).toEqual(kept(was));
      const put = was.filter((_, at) => at !== from);
      put.splice(to, 0, was[from] ?? '');
      expect(movedAmong(rows(was), rows(put)).size).toBe(from === to ? 0 : 1);
    }),
  );
});
