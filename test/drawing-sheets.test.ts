import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lensBoardSheets } from '@/lib/drawings/lens-board/lens-board-sheets';
import { mapSheets } from '@/lib/drawings/map/map-sheets';
import { cellKey } from '@/lib/drawings/matrix/draw-matrix';
import { matrixSheets } from '@/lib/drawings/matrix/matrix-sheets';
import type { DrawnSheets } from '@/lib/drawings/sheets/drawn-sheets';
import { ROOM } from '@/lib/drawings/sheets/sheet';
import type { Told } from '@/lib/drawings/sheets/told';
import { stagesOf, stepsOf } from '@/lib/framework/twelve-steps';
import { lensesOf } from '@/lib/lenses';
import type { Journey, Moment, Workspace } from '@/lib/model/facts';
import { ROLE_LEVELS } from '@/lib/model/role';
import { TEXTS } from '@/lib/text/languages';
import { largeJourney } from './bench/large-journey';
import { squeezed, wordsByPart } from './support/words-in-shapes';

const text = TEXTS.nl;
const { workspace: large, journey: long } = largeJourney(24);

/** Names and statements of any length, with words that have to be broken. */
const words = (most: number) =>
  fc
    .array(fc.constantFrom('de', 'kamer', 'Arbeidsmarktcommunicatie', 'handbagagevoorschriften?', 'a-b'), {
      minLength: 1,
      maxLength: most,
      size: 'max',
    })
    .map((list) => list.join(' '));

const someJourney = fc
  .record({
    departments: fc.array(words(12), { minLength: 1, maxLength: 30, size: 'max' }),
    steps: fc.array(words(6), { minLength: 1, maxLength: 40, size: 'max' }),
    moments: fc.array(fc.record({ name: words(8), step: fc.nat(39), asks: words(400) }), {
      maxLength: 40,
      size: 'max',
    }),
    roles: fc.array(
      fc.record({
        department: fc.nat(29),
        step: fc.nat(39),
        level: fc.constantFrom(...ROLE_LEVELS),
        statement: words(400),
      }),
      { maxLength: 60, size: 'max' },
    ),
    why: words(60),
    lenses: fc.array(words(8), { maxLength: 25, size: 'max' }),
  })
  .map(({ departments, steps, moments, roles, why, lenses }) => {
    const at = <Item>(list: readonly Item[], n: number) => n % list.length;
    const workspace: Workspace = {
      ...large,
      departments: departments.map((name, n) => ({ id: `d${n}`, name })),
      lenses: ['goal-oriented', 'functional', ...lenses.map((_, n) => `l${n}`)],
      ownLenses: lenses.map((name, n) => ({
        id: `l${n}`,
        name,
        looksFrom: 'inside',
        sees: 'contact',
        phases: [{ id: 'first', name, steps: ['p0', 'p3'] }],
      })),
      stages: [0, 1].map((half) => ({
        id: `s${half}`,
        name: `Fase ${half}`,
        steps: steps.flatMap((name, n) => (n % 2 === half ? [{ id: `p${n}`, name }] : [])),
      })),
    };
    const cells = new Map(
      roles.map((role) => {
        const place = {
          department: `d${at(departments, role.department)}`,
          step: `p${at(steps, role.step)}`,
        };
        const id = cellKey(place.department, place.step);
        return [id, { id, ...place, level: role.level, statement: role.statement }];
      }),
    );
    const journey: Journey = {
      ...long,
      why,
      scenarios: [],
      roles: [...cells.values()],
      moments: moments.map(
        ({ name, step, asks }, n): Moment => ({
          ...(long.moments[n % long.moments.length] as Moment),
          id: `m${n}`,
          name,
          step: `p${at(steps, step)}`,
          feeling: 1,
          feelingWord: 'Opgelucht',
          questions: [{ id: `q${n}`, text: asks }],
        }),
      ),
    };
    return { workspace, journey };
  });

/** The keys of all that is told. */
const keysOf = (told: readonly Told[]): string[] =>
  told.flatMap(({ key, children = [] }) => [...(key === undefined ? [] : [key]), ...keysOf(children)]);

function expectSheets({ sheets, scale, told }: DrawnSheets) {
  for (const { width, height } of sheets) {
    expect(width * scale).toBeLessThanOrEqual(ROOM.width + 0.5);
    expect(height * scale).toBeLessThanOrEqual(ROOM.height + 0.5);
  }
  // Whoever hears it hears each part once, and no part is drawn that is not told.
  const keys = keysOf(told);
  expect(new Set(keys).size).toBe(keys.length);
  const known = new Set(keys);
  const spoken = [...wordsByPart(sheets).keys()].filter((key) => key !== '');
  expect(spoken.filter((key) => !known.has(key))).toEqual([]);
}

describe('drawings over sheets, whatever their sizes', () => {
  it('the matrix loses no word, and says none twice', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(someJourney, (facts) => {
        const source = { text, ...facts };
        const drawn = matrixSheets(source);
        expectSheets(drawn);
        const said = wordsByPart(drawn.sheets);
        const { workspace, journey } = source;
        for (const { id, department, step, level, statement = '' } of journey.roles) {
          expect(id).toBe(cellKey(department, step));
          expect(said.get(id)).toBe(squeezed(text.model.levels[level] + statement));
        }
        for (const { id, name } of workspace.departments)
          expect(said.get(`department ${id}`)).toBe(squeezed(name));
        for (const { id, name } of journey.moments) expect(said.get(`moment ${id}`)).toBe(squeezed(name));
        // A stage without steps stands over no column.
        for (const [at, { name, steps }] of stagesOf(workspace).entries())
          expect(said.get(`stage ${at}`)).toBe(steps.length > 0 ? squeezed(name) : undefined);
        for (const [at, { name }] of stepsOf(workspace).entries())
          expect(said.get(`step ${at}`)).toBe(squeezed(`${at + 1}${name}`));
        expect(said.get('about')).toContain(squeezed(journey.why ?? ''));
      }),
      { numRuns: 20 },
    );
  });

  it('the lens board shows every moment and every phase', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(someJourney, (facts) => {
        const source = { text, ...facts };
        const drawn = lensBoardSheets(source);
        expectSheets(drawn);
        const said = wordsByPart(drawn.sheets);
        for (const { id, name } of source.journey.moments)
          expect(said.get(`moment ${id}`)).toBe(squeezed(name));
        for (const { id, called } of lensesOf(source.workspace))
          expect(said.get(`lens ${id}`), id).toContain(squeezed(text.lenses.lens(called)));
        const bars = keysOf(drawn.told).filter((key) => key.startsWith('bar '));
        for (const key of bars) expect(said.get(key), key).toBeTruthy();
      }),
      { numRuns: 20 },
    );
  });

  it('the map loses no word, and says none twice', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(someJourney, (facts) => {
        const source = { text, ...facts };
        const drawn = mapSheets(source);
        expectSheets(drawn);
        const said = wordsByPart(drawn.sheets);
        for (const { id, name, questions, feelingWord = '' } of source.journey.moments) {
          expect(said.get(`moment ${id}`)).toBe(squeezed(name));
          expect(said.get(`word ${id}`)).toBe(squeezed(feelingWord));
          expect(said.get(`questions ${id}`)).toBe(
            squeezed(questions.map((question) => question.text).join('') + text.map.lacks.answer),
          );
        }
        expect(said.get('about')).toContain(squeezed(source.journey.why ?? ''));
      }),
      { numRuns: 20 },
    );
  });
});
