import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twelveSteps } from '../lib/framework/twelve-steps';
import { TEXT_LENGTH } from '../lib/model/fields';
import { levelOfLetters, strongestLevel } from '../lib/responsibilities/level-of-letters';
import type { Mapping } from '../lib/responsibilities/mapping';
import { planRoles, type SayPart } from '../lib/responsibilities/plan-roles';
import { LETTERS } from '../lib/responsibilities/read-letters';
import { readResponsibilities } from '../lib/responsibilities/read-responsibilities';
import { readTables } from '../lib/responsibilities/read-tables';
import { STEP_KEYWORDS } from '../lib/responsibilities/step-keywords';
import { suggestMapping } from '../lib/responsibilities/suggest-mapping';
import { suggestStep } from '../lib/responsibilities/suggest-step';

const read = (text: string) => readResponsibilities(readTables(text));
const FRAMEWORK = twelveSteps('en');
const sayPart: SayPart = ({ name, level }) => `${name} (${level})`;

describe('levels', () => {
  it.each([
    [['A'], true, 'leads'],
    [['A', 'R'], true, 'leads'],
    [['R'], true, 'supports'],
    [['R'], false, 'leads'],
    [['S'], false, 'supports'],
    [['C', 'I'], true, 'consulted'],
    [['I'], false, 'informed'],
    [['R', 'C'], true, 'supports'],
  ] as const)('of %j, with somebody at A: %s, is %s', (letters, somebodyIsA, level) => {
    expect(levelOfLetters(letters, somebodyIsA)).toBe(level);
  });

  it('leaves a blank cell unanswered, which is not "no role"', () => {
    expect(levelOfLetters([], true)).toBeUndefined();
    expect(strongestLevel([])).toBeUndefined();
  });

  it('never fall when a letter is added', () => {
    fc.assert(
      fc.property(
        fc.subarray([...LETTERS]),
        fc.constantFrom(...LETTERS),
        fc.boolean(),
        (letters, more, isA) => {
          const before = levelOfLetters(letters, isA);
          const after = levelOfLetters([...letters, more], isA);
          expect(strongestLevel([before ?? 'none', after ?? 'none'])).toBe(after);
        },
      ),
    );
  });
});

describe('the suggested departments', () => {
  const suggest = (parties: string[], departments: string[]) => {
    const responsibilities = read(`Activity,${parties.join(',')}\nBook,${parties.map(() => 'R').join(',')}`);
    const known = departments.map((name) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name }));
    return Object.values(suggestMapping(responsibilities, known, FRAMEWORK).parties);
  };

  it('ignore case, accents, punctuation and words such as team', () => {
    expect(
      suggest(
        ['SALES team', 'Afdeling Financiën', 'R & D', 'The I.T. department'],
        ['Sales', 'Financien', 'R&D', 'I T'],
      ),
    ).toEqual([
      { department: 'sales' },
      { department: 'financien' },
      { department: 'r&d' },
      { department: 'i-t' },
    ]);
  });

  it('are new where none fits, one for names that mean the same', () => {
    expect(suggest(['Legal', 'Legal team', 'Customer Success'], ['Customer Service'])).toEqual([
      { create: 'Legal' },
      { create: 'Legal' },
      { create: 'Customer Success' },
    ]);
  });

  it('are alike only where nobody else claims the department', () => {
    expect(suggest(['AI/Product'], ['Product', 'Sales'])).toEqual([{ department: 'product' }]);
    expect(suggest(['Finance', 'Partner Finance'], ['Finance'])).toEqual([
      { department: 'finance' },
      { create: 'Partner Finance' },
    ]);
    expect(suggest(['Hotel Finance', 'Partner Finance'], ['Finance'])).toEqual([
      { create: 'Hotel Finance' },
      { create: 'Partner Finance' },
    ]);
    expect(suggest(['Sales & Marketing'], ['Sales', 'Marketing'])).toEqual([{ create: 'Sales & Marketing' }]);
  });
});

describe('the suggested steps', () => {
  it.each([
    ['Use-case approval', 'define'],
    ['Compare suppliers', 'compare'],
    ['Risk assessment', 'validate'],
    ['Contract signing', 'acquire'],
    ['Order a room', 'acquire'],
    ['Server installation', 'acquire'],
    ['Staff training', 'prepare'],
    ['Platform documentation', 'prepare'],
    ['Go-live', 'start'],
    ['Image deployment', 'start'],
    ['Post-deployment monitoring', 'use'],
    ['Updates/maintenance', 'use'],
    ['Review of the contract', 'judge'],
    ['Incident escalation', 'continue'],
    ['Renew the subscription', 'continue'],
    ['Plan van aanpak', 'define'],
    ['Offertes vergelijken', 'compare'],
    ['Acceptatietest', 'validate'],
    ['Contract ondertekenen', 'acquire'],
    ['Medewerkers opleiden', 'prepare'],
    ['Livegang', 'start'],
    ['Technisch beheer', 'use'],
    ['Risicobeoordeling', 'judge'],
    ['Contractverlenging', 'continue'],
    ['Financial', undefined],
  ])('of %s is %s', (name, step) => {
    expect(suggestStep(name, FRAMEWORK)).toBe(step);
    expect(suggestStep(name, twelveSteps('nl'))).toBe(step);
  });

  it('come from the section where the activity itself says nothing, else there is none', () => {
    const responsibilities = read(
      'Activity,Sales,IT\nTraining,,\nThe usual,R,A\nBook,R,A\nMiscellaneous,,\nOdds and ends,R,A',
    );
    expect(Object.values(suggestMapping(responsibilities, [], FRAMEWORK).activities)).toEqual([
      'prepare',
      'acquire',
      null,
    ]);
  });

  it("go by the workspace's own names first, then by what those names mean", () => {
    const own = [
      {
        id: 'all',
        name: 'All',
        steps: [
          { id: 'intake', name: 'Intake' },
          { id: 'welcome', name: 'Onboarding' },
          { id: 'use', name: 'Living there' },
        ],
      },
    ];
    expect(suggestStep('Approval of the intake', own)).toBe('intake');
    expect(suggestStep('Launch party', own)).toBe('welcome');
    expect(suggestStep('Maintenance', own)).toBe('use');
    expect(suggestStep('Contract signing', own)).toBeUndefined();
  });

  it('have keywords that each stand with one step of the framework', () => {
    const steps = FRAMEWORK.flatMap((stage) => stage.steps.map(({ id }) => id));
    expect(Object.keys(STEP_KEYWORDS)).toEqual(steps);
    const words = Object.values(STEP_KEYWORDS).flatMap((list) => list.split(' '));
    expect(words.filter((word, at) => words.indexOf(word) < at)).toEqual([]);
    expect(words.filter((word) => !/^(\*?[a-z0-9]+|[a-z0-9]+\*)$/.test(word))).toEqual([]);
  });
});

describe('the plan', () => {
  const responsibilities = read(
    'Activity,Sales,IT,Legal\nBook,R/A,I,C\nPay,C,R,\nSign,I,I,C\nPack,R,C,A\nWave,A,R,I',
  );
  const mapping: Mapping = {
    parties: {
      'party-1': { department: 'sales' },
      'party-2': { create: 'IT' },
      'party-3': { create: ' Legal ' },
    },
    activities: {
      'activity-1': 'acquire',
      'activity-2': 'acquire',
      'activity-3': 'acquire',
      'activity-4': 'prepare',
      'activity-5': null,
    },
  };
  const plan = (over: Partial<Mapping> = {}) =>
    planRoles(
      responsibilities,
      { ...mapping, ...over },
      [
        { department: 'sales', step: 'acquire', level: 'supports', statement: 'We sell.' },
        { department: 'sales', step: 'prepare', level: 'none' },
      ],
      ['sales', 'it'],
      sayPart,
    );

  it('takes the strongest level, and names every activity, with what is less than that behind it', () => {
    const cells = plan().roles.map(({ department, step, level, statement }) => [
      department,
      step,
      level,
      statement,
    ]);
    expect(cells).toEqual([
      ['sales', 'acquire', 'leads', 'Book\nPay (consulted)\nSign (informed)'],
      ['it-2', 'acquire', 'leads', 'Pay\nBook (informed)\nSign (informed)'],
      ['legal', 'acquire', 'consulted', 'Book\nSign'],
      ['sales', 'prepare', 'supports', 'Pack'],
      ['it-2', 'prepare', 'consulted', 'Pack'],
      ['legal', 'prepare', 'leads', 'Pack'],
    ]);
    expect(plan().roles[2]?.from).toEqual(['activity-1', 'activity-3']);
  });

  it('says what each cell says today', () => {
    expect(plan().roles.map(({ before }) => before)).toEqual([
      { level: 'supports', statement: 'We sell.' },
      undefined,
      undefined,
      { level: 'none' },
      undefined,
      undefined,
    ]);
  });

  it('makes new departments with free ids, one for each name', () => {
    expect(plan().newDepartments).toEqual([
      { id: 'it-2', name: 'IT' },
      { id: 'legal', name: 'Legal' },
    ]);
    const parties = {
      'party-1': { create: 'Ops' },
      'party-2': { create: 'ops team' },
      'party-3': { create: '!!' },
    };
    const { newDepartments, roles } = plan({ parties });
    expect(newDepartments).toEqual([
      { id: 'ops', name: 'Ops' },
      { id: 'department', name: '!!' },
    ]);
    expect(roles.find((role) => role.department === 'ops' && role.step === 'acquire')?.statement).toBe(
      'Book\nPay\nSign (informed)',
    );
  });

  it('lists what is left out', () => {
    expect(plan().leftOut).toEqual({ activities: ['activity-5'], parties: [] });
    const { leftOut, roles } = plan({ parties: { 'party-1': { department: 'sales' }, 'party-2': null } });
    expect(leftOut.parties).toEqual(['party-2', 'party-3']);
    expect(roles.every(({ department }) => department === 'sales')).toBe(true);
    // Somebody who is left out still answers for packing, so Sales does not lead it.
    expect(roles.find(({ step }) => step === 'prepare')?.level).toBe('supports');
  });

  it('cuts a statement to what a text can hold, and says which activities are not in it', () => {
    const names = Array.from({ length: 40 }, (_, at) => `${'a'.repeat(196)} ${at + 10}`);
    const long = read(['Activity,Sales', ...names.map((name) => `${name},R`)].join('\n'));
    const all = Object.fromEntries(long.activities.map(({ id }) => [id, 'use']));
    const [role] = planRoles(
      long,
      { parties: { 'party-1': { department: 'sales' } }, activities: all },
      [],
      [],
      sayPart,
    ).roles;
    expect(role?.statement.split('\n')).toEqual(names.slice(0, 25));
    expect(role?.statement.length).toBeLessThanOrEqual(TEXT_LENGTH);
    expect(role?.cut).toEqual(long.activities.slice(25).map(({ id }) => id));
    expect(role?.from).toHaveLength(40);
  });

  it('is the same for a table and the table turned', () => {
    const letter = fc.constantFrom('', 'R', 'A', 'C', 'I', 'R/A', 'S');
    const row = fc.tuple(letter, letter, letter).filter((cells) => cells.some(Boolean));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const names = rows.map((_, at) => `Review ${at}`);
        const parties = ['Sales', 'IT', 'Legal'];
        const upright = [['Activity', ...parties], ...rows.map((cells, at) => [names[at], ...cells])];
        const turned = [
          ['Department', ...names],
          ...parties.map((name, at) => [name, ...rows.map((cells) => cells[at])]),
        ];
        const [a, b] = [upright, turned].map((table) => {
          const result = read(table.map((line) => line.join(';')).join('\n'));
          return planRoles(result, suggestMapping(result, [], FRAMEWORK), [], [], sayPart);
        });
        expect(b).toEqual(a);
        expect(a?.roles.length).toBeGreaterThan(0);
      }),
    );
  });
});
