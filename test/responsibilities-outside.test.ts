import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twelveSteps } from '../lib/framework/twelve-steps';
import { compareRoles } from '../lib/responsibilities/compare-roles';
import { findOutside } from '../lib/responsibilities/find-outside';
import type { Mapping } from '../lib/responsibilities/mapping';
import { planRoles, type SayPart } from '../lib/responsibilities/plan-roles';
import { readResponsibilities } from '../lib/responsibilities/read-responsibilities';
import { readTables } from '../lib/responsibilities/read-tables';

const read = (text: string) => readResponsibilities(readTables(text));
const _FRAMEWORK = twelveSteps('en');
const sayPart: SayPart = ({ name, level }) => `${name} (${level})`;

describe('what stays outside', () => {
  const responsibilities = read(
    'Activity,Sales,IT,Legal\nBook,R/A,I,C\nOdds,I,C,\nWave,,,R\nNod,,?,\nEnds,A,R,\nPay,R,A,',
  );
  const mapping: Mapping = {
    parties: {
      'party-1': { department: 'sales' },
      'party-2': { department: 'it' },
      'party-3': null,
    },
    activities: {
      'activity-1': 'acquire',
      'activity-2': null,
      'activity-3': 'use',
      'activity-4': 'use',
      'activity-5': null,
      'activity-6': 'prepare',
    },
  };
  const existing = ['sales', 'it'].map((department) => ({
    department,
    step: 'prepare',
    level: 'informed' as const,
  }));
  const outside = (keepsAnswers: boolean) => {
    const { roles } = planRoles(responsibilities, mapping, existing, ['sales', 'it'], sayPart);
    const compared = compareRoles(roles, existing, keepsAnswers);
    return findOutside(responsibilities, mapping, compared, ({ name }) => name === 'Ends');
  };
  const names = (keepsAnswers: boolean) =>
    Object.fromEntries(
      Object.entries(outside(keepsAnswers)).map(([reason, list]) => [reason, list.map(({ name }) => name)]),
    );

  it('is told with its reason', () => {
    const told = { 'no-step': ['Odds'], 'on-purpose': ['Ends'], 'parties-out': ['Wave'], nobody: ['Nod'] };
    expect(names(false)).toEqual({ ...told, kept: [], cut: [] });
    expect(names(true)).toEqual({ ...told, kept: ['Pay'], cut: [] });
  });

  it('and what comes in are all activities of the table, whatever is mapped, kept and said already', () => {
    const letter = fc.constantFrom('', 'R', 'A', 'C', 'I', 'R/A', 'S', '?');
    const row = fc.tuple(letter, letter, letter).filter((cells) => cells.some((cell) => /[A-Z]/.test(cell)));
    const step = fc.constantFrom('acquire', 'use', null);
    const target = fc.constantFrom({ department: 'sales' }, { department: 'it' }, { create: 'New' }, null);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(row, step, fc.nat({ max: 3000 })), { minLength: 1, maxLength: 7 }),
        fc.tuple(target, target, target),
        fc.boolean(),
        (rows, targets, keepsAnswers) => {
          const lines = rows.map(([cells, , length], at) => `${'x'.repeat(length)}${at},${cells.join(',')}`);
          const table = read(['Activity,Sales,IT,Legal', ...lines].join('\n'));
          const chosen: Mapping = {
            parties: Object.fromEntries(table.parties.map(({ id }, at) => [id, targets[at] ?? null])),
            activities: Object.fromEntries(table.activities.map(({ id }, at) => [id, rows[at]?.[1] ?? null])),
          };
          const answered = [
            { department: 'sales', step: 'acquire', level: 'leads' as const, statement: 'We sell.' },
          ];
          const plan = planRoles(table, chosen, answered, ['sales', 'it'], sayPart);
          const roles = compareRoles(plan.roles, answered, keepsAnswers);
          const out = Object.values(findOutside(table, chosen, roles, () => false)).flat();
          const said = roles.flatMap(({ change, statement }) =>
            change === 'kept' ? [] : statement.split('\n').map((line) => line.replace(/ \(\w+\)$/, '')),
          );
          const all = [...out.map(({ name }) => name), ...new Set(said)];
          expect(all.sort()).toEqual(table.activities.map(({ name }) => name).sort());
        },
      ),
    );
  });
});
