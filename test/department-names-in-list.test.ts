import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesInList } from '../app/w/[workspaceId]/departments/names-in-list';

describe('names in a list', () => {
  it('reads one name a line and skips blank lines', () => {
    expect(namesInList('Sales\n\n  Front office \r\nHousekeeping\n', []).names).toEqual([
      'Sales',
      'Front office',
      'Housekeeping',
    ]);
  });

  it('reads names on a single line with commas, semicolons or tabs between them', () => {
    expect(namesInList('Sales, Marketing; Web & IT\tFinance', []).names).toEqual([
      'Sales',
      'Marketing',
      'Web & IT',
      'Finance',
    ]);
  });

  it('keeps commas inside names where there are several lines', () => {
    expect(namesInList('Sales, north\nSales, south', []).names).toEqual(['Sales, north', 'Sales, south']);
  });

  it('leaves bullets, numbers and further columns aside', () => {
    expect(namesInList('- Sales\n* Marketing\n3. Finance\n• IT\nService\t12', []).names).toEqual([
      'Sales',
      'Marketing',
      'Finance',
      'IT',
      'Service',
    ]);
  });

  it('names what is there already, whatever its case, and what stands in the list twice', () => {
    expect(namesInList('sales\nFinance\nfinance', ['Sales'])).toEqual({
      names: ['Finance'],
      known: ['sales', 'finance'],
      tooLong: [],
    });
  });

  it('names what is too long to be a name', () => {
    expect(namesInList(`${'a'.repeat(201)}\nSales`, [])).toEqual({
      names: ['Sales'],
      known: [],
      tooLong: ['a'.repeat(201)],
    });
  });

  it('gives names that are never blank and never twice', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (list, taken) => {
        const { names } = namesInList(list, taken);
        expect(names.every((name) => name.trim() === name && name !== '')).toBe(true);
        expect(namesInList(names.join('\n'), names).names).toEqual([]);
      }),
    );
  });
});
