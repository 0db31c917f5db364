import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LETTERS, type Letter } from '../lib/responsibilities/read-letters';
import { readPasted as read, rolesIn } from './support/roles-in';

/** Any table with something in each of its rows; names hold whatever the quoting can carry. */
const anyTable = fc
  .record({
    separator: fc.constantFrom(',', ';', '\t', '|'),
    quoteAll: fc.boolean(),
    end: fc.constantFrom('\n', '\r\n'),
    bom: fc.constantFrom('', '\uFEFF'),
    parties: fc.integer({ min: 1, max: 5 }),
    activities: fc.integer({ min: 1, max: 7 }),
  })
  .chain((shape) => {
    const carried = shape.quoteAll ? [',', ';', '\t', '|', '"', '\n'] : [shape.separator, '"', '\n'];
    const word = fc.string({ unit: fc.constantFrom('a', 'Z', 'é', '7', ' ', ...carried), maxLength: 8 });
    const letters = fc.subarray([...LETTERS]);
    return fc.record({
      shape: fc.constant(shape),
      words: fc.array(word, { minLength: 12, maxLength: 12 }),
      join: fc.constantFrom('/', ', ', '', ' '),
      rows: fc.array(
        fc
          .array(letters, { minLength: shape.parties, maxLength: shape.parties })
          .filter((row) => row.some((cell) => cell.length > 0)),
        { minLength: shape.activities, maxLength: shape.activities },
      ),
    });
  })
  .map(({ shape, words, join, rows }) => {
    const activities = rows.map((_, at) => `do ${words[at]} ${at}`);
    const parties = Array.from({ length: shape.parties }, (_, at) => `unit ${words[at + 7]} ${at}`);
    const cells = rows.map((row) => row.map((letters) => letters.join(join)));
    const text = (corner: string, turned: boolean) => {
      const table = [[corner, ...parties], ...activities.map((name, at) => [name, ...(cells[at] ?? [])])];
      const wanted = turned ? parties.map((_, at) => table.map((row) => row[at + 1] ?? '')) : table;
      const lines = turned
        ? [[corner, ...activities], ...wanted.map((row, at) => [parties[at] ?? '', ...row.slice(1)])]
        : wanted;
      return shape.bom + lines.map((line) => line.map(quote).join(shape.separator)).join(shape.end);
    };
    const quote = (cell: string) =>
      shape.quoteAll || cell.includes(shape.separator) || /["\n]/.test(cell)
        ? `"${cell.replaceAll('"', '""')}"`
        : cell;
    return { rows, activities, parties, upright: text('Activity', false), turned: text('Department', true) };
  });

const oneLine = (name: string) => name.replace(/\s+/g, ' ').trim();

describe('laws of reading', () => {
  it('gives the letters that were written, whatever the separator and the quoting', () => {
    fc.assert(
      fc.property(anyTable, ({ rows, activities, parties, upright }) => {
        const written = Object.fromEntries(
          rows.map((row, at) => {
            const filled = row.flatMap((letters: Letter[], column) =>
              letters.length > 0 ? [[oneLine(parties[column] ?? ''), letters.join('')]] : [],
            );
            return [oneLine(activities[at] ?? ''), Object.fromEntries(filled)];
          }),
        );
        const result = read(upright);
        expect(rolesIn(result)).toEqual(written);
        expect(result.parties).toHaveLength(parties.length);
        expect(result.problems).toEqual([]);
      }),
    );
  });

  it('gives the same for a table and the table turned', () => {
    fc.assert(
      fc.property(anyTable, ({ upright, turned }) => {
        const [a, b] = [read(upright), read(turned)];
        expect(rolesIn(b)).toEqual(rolesIn(a));
        expect(b.parties).toEqual(a.parties);
        expect(b.activities.map(({ id, name }) => [id, name])).toEqual(
          a.activities.map(({ id, name }) => [id, name]),
        );
      }),
    );
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('R', 'A', ' ', ',', '|', '-', '\n', '"', '\t', 'x', '#', ':', '*', '(', ')'),
        }),
        (text) => {
          const { letters, problems } = read(text);
          expect(letters.length + problems.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
