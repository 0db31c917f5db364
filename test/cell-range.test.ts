import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasRow, sidesAt } from '@/lib/blocks/cell-range';

test('an area runs through the rows that it has a cell in, and no other', () => {
  const few = fc.integer({ min: 0, max: 5 });
  const some = fc.integer({ min: 1, max: 5 });
  const area = fc.record({ row: few, column: few, rows: some, columns: some });
  fc.assert(
    fc.property(fc.option(area, { nil: undefined }), fc.integer({ min: 0, max: 12 }), (chosen, row) => {
      const columns = Array.from({ length: 12 }, (_, column) => column);
      expect(hasRow(chosen, row)).toBe(columns.some((column) => sidesAt(chosen, row, column) !== ''));
    }),
  );
});
