import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '@/lib/changes/apply-changes';
import type { Change } from '@/lib/changes/change';
import { journeyOf } from '@/lib/changes/facts-of';
import { keepSameRows } from '@/lib/changes/keep-same-rows';
import { type Document, emptyDocument } from '@/lib/model/document';

const copyOf = (document: Document): Document => JSON.parse(JSON.stringify(document));

// What an id can be: small letters, digits and hyphens.
const anId = fc.constantFrom('a', 'b', 'constructor');
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('moment', 'question', 'role'),
  id: anId,
  before: fc.constant(null),
  after: fc.option(fc.record({ id: anId, name: fc.constantFrom('Pack', 'Travel') }), { nil: null }),
}) as fc.Arbitrary<Change>;
const changes = fc.array(change, { maxLength: 8 });

describe('rows that say the same stay the same objects', () => {
  it('says what the later document says, whatever the earlier one was', () => {
    fc.assert(
      fc.property(changes, changes, (first, second) => {
        const earlier = applyChanges(emptyDocument('hotel/trip'), first, 1);
        const later = copyOf(applyChanges(emptyDocument('hotel/trip'), second, 2));
        expect(keepSameRows(earlier, later)).toEqual(later);
      }),
    );
  });

  it('keeps all records when nothing is said anew, and with them all facts', () => {
    fc.assert(
      fc.property(changes, (made) => {
        const root = { id: 'trip', name: 'Trip' };
        const put: Change = { kind: 'journey', id: 'trip', before: null, after: root };
        const earlier = applyChanges(emptyDocument('hotel/trip'), [put, ...made], 1);
        const kept = keepSameRows(earlier, { ...copyOf(earlier), revision: 2 });
        expect(kept.revision).toBe(2);
        expect(kept.records).toBe(earlier.records);
        expect(journeyOf(kept)).toBe(journeyOf(earlier));
      }),
    );
  });

  it('keeps what lies beside a change: an answer leaves the moments as they were', () => {
    const put = (kind: 'journey' | 'moment' | 'role', row: { id: string; name?: string }): Change =>
      ({ kind, id: row.id, before: null, after: row }) as Change;
    const earlier = applyChanges(
      emptyDocument('hotel/trip'),
      [put('journey', { id: 'trip', name: 'Trip' }), put('moment', { id: 'pack', name: 'Pack' })],
      1,
    );
    const later = applyChanges(copyOf(earlier), [put('role', { id: 'sales:prepare' })], 2);
    const kept = keepSameRows(earlier, later);
    expect(kept.records.moment).toBe(earlier.records.moment);
    expect(journeyOf(kept)?.moments).toBe(journeyOf(earlier)?.moments);
    expect(journeyOf(kept)?.roles).toHaveLength(1);
  });
});
