import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, blockToTable } from '@/lib/blocks/block-to-table';
import { clearing, commandsOf, countLostStatements, filling, leveling } from '@/lib/blocks/cell-change';
import { type Answered, cellToText } from '@/lib/blocks/cell-text';
import { parseBlock } from '@/lib/blocks/parse-block';
import { parseCellText } from '@/lib/blocks/parse-cell-text';
import { type PastePlan, planPaste } from '@/lib/blocks/plan-paste';
import type { Role } from '@/lib/model/facts';
import { TEXT_LENGTH } from '@/lib/model/fields';
import { ROLE_LEVELS, type RoleLevel } from '@/lib/model/role';
import { LANGUAGES } from '@/lib/model/workspace';
import { TEXTS } from '@/lib/text/languages';

const DEPARTMENTS = ['Marketing', 'Sales', 'Front office', 'CS'].map((name, n) => ({ id: `d${n}`, name }));
const STEPS = ['Trigger', 'Define', 'Explore'].map((name, n) => ({ id: `s${n}`, name }));
const WHOLE = { row: 0, column: 0, rows: DEPARTMENTS.length, columns: STEPS.length };

const role = (department: string, step: string, level: RoleLevel, statement?: string): Role => ({
  id: `${department}:${step}`,
  department,
  step,
  level,
  ...(statement !== undefined && { statement }),
});

const rolesOf = (block: Block): Role[] =>
  block.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell ? [role(`d${r}`, `s${c}`, cell.level, cell.statement)] : [])),
  );

/** What stands in the matrix after a plan, by place. */
function standing(roles: readonly Role[], { changes }: Pick<PastePlan, 'changes'>) {
  const cells = new Map<string, Answered>(
    roles.map(({ id, level, statement }) => [id, { level, ...(statement !== undefined && { statement }) }]),
  );
  for (const { department, step, after: now } of changes) {
    if (now) cells.set(`${department}:${step}`, now);
    else cells.delete(`${department}:${step}`);
  }
  return Object.fromEntries([...cells].sort());
}

const paste = (
  text: string,
  {
    roles = [] as Role[],
    area = { ...WHOLE, rows: 1, columns: 1 },
    unseen = new Set<string>(),
    keepsWhereEmpty = false,
  } = {},
) =>
  planPaste({
    rows: parseBlock(text).rows,
    departments: DEPARTMENTS,
    steps: STEPS,
    area,
    roles,
    unseen,
    keepsWhereEmpty,
  });

// What people type, and what breaks tables: tabs, quotes, line breaks, colons, commas, what looks like a formula.
const statements = fc
  .oneof(
    fc.string({
      unit: fc.constantFrom('a', 'é', '"', '\t', '\n', ':', ' ', ',', ';', '=', 'L', '-', '😀'),
      maxLength: 12,
    }),
    fc.string({ maxLength: 30 }).map((text) => text.replace(/(?![\t\n])\p{Cc}/gu, '')),
  )
  .filter((text) => text.trim() !== '');
const cells = fc.option(
  fc.record({ level: fc.constantFrom(...ROLE_LEVELS), statement: statements }, { requiredKeys: ['level'] }),
  { nil: undefined },
);
const blockOf = (rows: number, columns: number) =>
  fc.array(fc.array(cells, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const wholeBlocks = blockOf(WHOLE.rows, WHOLE.columns);

describe('what is copied comes back as it was', () => {
  test('as text of cells, whatever they hold', () => {
    fc.assert(
      fc.property(wholeBlocks, fc.constantFrom(...LANGUAGES), (block, language) => {
        const { levels } = TEXTS[language].model;
        const { rows } = parseBlock(blockToTable(levels, block).plain);
        expect(rows).toEqual(block.map((row) => row.map((cell) => cellToText(levels, cell))));
      }),
    );
  });

  test('as the same cells of a matrix that said something else, in any language, with headings or without', () => {
    fc.assert(
      fc.property(
        wholeBlocks,
        wholeBlocks,
        fc.constantFrom(...LANGUAGES),
        fc.boolean(),
        (block, other, language, named) => {
          const names = {
            corner: 'x',
            columns: STEPS.map(({ name }, n) => `${n + 1} ${name}`),
            rows: DEPARTMENTS.map(({ name }) => name),
          };
          const { plain, html } = blockToTable(
            TEXTS[language].model.levels,
            block,
            named ? names : undefined,
          );
          expect(parseBlock(plain, html).isOwn).toBe(true);
          const roles = rolesOf(other);
          const area = named ? { ...WHOLE, row: 2 } : WHOLE;
          const plan = paste(plain, { roles, area });
          expect(plan.problems).toEqual([]);
          expect(plan.isByName).toBe(named);
          expect(standing(roles, plan)).toEqual(standing(rolesOf(block), { changes: [] }));
          expect(plan.changes.length + plan.same).toBe(WHOLE.rows * WHOLE.columns);
        },
      ),
    );
  });

  test('any text at all is read, every row of one length', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r') }), (text) => {
        const { rows, isOwn } = parseBlock(text);
        expect(isOwn).toBe(false);
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
        expect(rows[0]?.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('tables as spreadsheets write them', () => {
  test('Windows line ends, quotes inside bare cells, a line break at the end, ragged rows', () => {
    expect(parseBlock('a\tsay "hi"\r\n"two\nlines"\r\n').rows).toEqual([
      ['a', 'say "hi"'],
      ['two\nlines', ''],
    ]);
    expect(parseBlock('"never closed\tb').rows).toEqual([['"never closed', 'b']]);
    expect(parseBlock('').rows).toEqual([['']]);
  });

  test('the table in the HTML counts where the text has lost its shape, and only there', () => {
    const table = [['Leads: one\ntwo', 'S'], ['I']];
    expect(parseBlock('Leads: one\ntwo\tS\nI\n', '<table>', table).rows).toEqual([
      ['Leads: one\ntwo', 'S'],
      ['I', ''],
    ]);
    expect(parseBlock('one\ntwo', '<table>', [['one\ntwo']]).rows).toEqual([['one\ntwo']]);
    expect(parseBlock('a  b\tS\n', '<table>', [['a b', 'S']]).rows).toEqual([['a  b', 'S']]);
    expect(parseBlock('a\tb', '<table>', []).rows).toEqual([['a', 'b']]);
  });

  test('HTML keeps a line break inside its cell and says its own markup is text', () => {
    const { html } = blockToTable(TEXTS.en.model.levels, [[{ level: 'leads', statement: '<b>\n&' }]]);
    expect(html).toContain('Leads: &lt;b&gt;<br style="mso-data-placement:same-cell">&amp;');
  });
});

describe('one cell', () => {
  test.each([
    ['l', { kind: 'answer', level: 'leads' }],
    ['Denkt  mee', { kind: 'answer', level: 'consulted' }],
    ['T: boekt de kamer', { kind: 'answer', level: 'leads', statement: 'boekt de kamer' }],
    ['No role', { kind: 'answer', level: 'none' }],
    ['Niet ingevuld', { kind: 'empty' }],
    [' - ', { kind: 'empty' }],
    ['R/A', { kind: 'answer', letters: ['A', 'R'] }],
    ['R: books', { kind: 'answer', letters: ['R'], statement: 'books' }],
    ['Opening hours: 9 to 5', { kind: 'answer', statement: 'Opening hours: 9 to 5' }],
    ['z: books', { kind: 'unreadable' }],
    ['x', { kind: 'unreadable' }],
    ['a\u0000b\r\nc', { kind: 'answer', statement: 'ab\nc' }],
  ])('%j', (text, reading) => {
    expect(parseCellText(text)).toEqual(reading);
  });
});

describe('a paste', () => {
  test('one value fills the selected cells, a block that fits several times is repeated, another goes in once', () => {
    expect(paste('S', { area: WHOLE }).changes).toHaveLength(12);
    const twice = paste('L\tS\tC\nS\tC\tI', { area: WHOLE });
    expect(twice.changes.map(({ after: now }) => now?.level?.[0]).join('')).toBe('lscscilscsci');
    expect(paste('L\tS', { area: WHOLE }).changes).toHaveLength(2);
  });

  test('what lies beyond the edge is said and left out', () => {
    const plan = paste('L\tS\nC\tI', { area: { row: 3, column: 2, rows: 1, columns: 1 } });
    expect(plan.changes).toEqual([{ department: 'd3', step: 's2', after: { level: 'leads' } }]);
    expect(plan.problems).toEqual([{ code: 'beyond', rows: 1, columns: 1 }]);
  });

  test('what a lens does not see is said and stays as it is', () => {
    const plan = paste('L\tS\nC\tI', { unseen: new Set(['s1']) });
    expect(plan.changes.map(({ department, step }) => `${department} ${step}`)).toEqual(['d0 s0', 'd1 s0']);
    expect(plan.problems).toEqual([{ code: 'unseen', count: 2 }]);
  });

  test('what cannot be read is said with its place, and changes nothing', () => {
    const roles = [role('d0', 's0', 'leads', 'stays')];
    const long = 'x'.repeat(TEXT_LENGTH + 1);
    const plan = paste(`Q\tS: ${long}`, { roles });
    expect(plan.changes).toEqual([]);
    expect(plan.problems).toEqual([
      { code: 'unreadable', department: 'Marketing', step: 'Trigger', text: 'Q' },
      { code: 'too-long', department: 'Marketing', step: 'Define', text: `S: ${long}` },
    ]);
  });

  test('words alone keep the level that is there; an empty cell empties, unless it is told to keep', () => {
    const roles = [
      role('d0', 's0', 'leads', 'old'),
      role('d0', 's1', 'consulted', 'old'),
      role('d0', 's2', 'none', 'old'),
    ];
    const text = 'new words\t\tS';
    expect(standing(roles, paste(text, { roles }))).toEqual({
      'd0:s0': { level: 'leads', statement: 'new words' },
      'd0:s2': { level: 'supports' },
    });
    expect(standing(roles, paste(text, { roles, keepsWhereEmpty: true }))).toEqual({
      'd0:s0': { level: 'leads', statement: 'new words' },
      'd0:s1': { level: 'consulted', statement: 'old' },
      'd0:s2': { level: 'supports', statement: 'old' },
    });
    expect(countLostStatements(paste(text, { roles }).changes)).toBe(3);
  });

  test('R of RACI leads only where nobody in the column is A', () => {
    const levels = paste('R\tR\nA\tC').changes.map(({ after: now }) => now?.level);
    expect(levels).toEqual(['supports', 'leads', 'leads', 'consulted']);
  });

  test.each(['\t', ',', ';'])('names place cells, in any order, and others are said (%j)', (mark) => {
    const table = [
      ['', 'Explore', '1 Trigger', 'Nowhere'],
      ['Afdeling Sales', `"L: asks${mark} answers"`, 'S', 'C'],
      ['CS', 'I', '', 'N'],
      ['Strangers', 'L', 'L', 'L'],
    ];
    const plan = paste(table.map((row) => row.join(mark)).join('\n'), {
      area: { row: 3, column: 2, rows: 1, columns: 1 },
    });
    expect(
      plan.changes.map(({ department, step, after: now }) => `${department} ${step} ${now?.level}`),
    ).toEqual(['d1 s2 leads', 'd1 s0 supports', 'd3 s2 informed']);
    expect(plan.changes[0]?.after?.statement).toMatch(/^asks.? answers$/);
    expect(plan.problems.map(({ code }) => code)).toEqual(['no-step', 'no-department']);
    // Without names, lines with commas are statements.
    expect(paste(`Asks${mark} answers\nBooks`).isByName).toBe(false);
  });
});

describe('filling, clearing, a level for many', () => {
  const roles = [
    role('d0', 's0', 'leads', 'first'),
    role('d1', 's0', 'supports', 'mine'),
    role('d0', 's1', 'none'),
  ];
  const place = (d: number, s: number) => ({ department: `d${d}`, step: `s${s}` });

  test('each column takes the level of its top cell, a single row that of its first; statements stay', () => {
    const block = [0, 1, 2].map((d) => [place(d, 0), place(d, 1)]);
    expect(standing(roles, { changes: filling(block, roles) })).toEqual({
      'd0:s0': { level: 'leads', statement: 'first' },
      'd0:s1': { level: 'none' },
      'd1:s0': { level: 'leads', statement: 'mine' },
      'd1:s1': { level: 'none' },
      'd2:s0': { level: 'leads' },
      'd2:s1': { level: 'none' },
    });
    expect(
      filling([[place(0, 0), place(0, 1), place(0, 2)]], roles).map(({ after: now }) => now?.level),
    ).toEqual(['leads', 'leads']);
  });

  test('an unanswered top cell takes no words away', () => {
    const block = [[place(2, 0)], [place(1, 0)]];
    expect(filling(block, roles)).toEqual([]);
  });

  test('clearing says how many statements go, and carries what it saw', () => {
    const changes = clearing([place(0, 0), place(1, 0), place(0, 1), place(3, 2)], roles);
    expect(countLostStatements(changes)).toBe(2);
    expect(commandsOf(changes)[0]).toEqual({
      type: 'answer',
      ...place(0, 0),
      level: null,
      statement: null,
      expected: { level: 'leads', statement: 'first' },
    });
    expect(changes).toHaveLength(3);
  });

  test('a level that is there already is no edit', () => {
    expect(leveling([{ ...place(0, 0), level: 'leads' }], roles)).toEqual([]);
  });
});
