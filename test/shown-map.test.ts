import { describe, expect, it } from 'vitest';
import { measureMap } from '@/lib/drawings/map/measure-map';
import { tellMap } from '@/lib/drawings/map/tell-map';
import type { Told } from '@/lib/drawings/sheets/told';
import { EXAMPLES } from '@/lib/examples';
import { parseFileValue } from '@/lib/file/parse-file-value';
import { findGaps } from '@/lib/gaps/find-gaps';
import { LANES } from '@/lib/map/lanes';
import type { MapChoice } from '@/lib/map/map-choice';
import { NO_FILTER } from '@/lib/map/map-filter';
import { shownMap } from '@/lib/map/shown-map';
import { TEXTS } from '@/lib/text/languages';

const TODAY = '2026-11-25';
const parsed = parseFileValue(EXAMPLES.en);
if (!parsed.ok) throw new Error('the example cannot be read');
const { workspace, journeys } = parsed.facts;
const [journey] = journeys;
if (!journey) throw new Error('the example has no journey');
const source = { text: TEXTS.en, workspace, journey, today: TODAY };
const nameOf = new Map(journey.moments.map(({ id, name }) => [id, name]));

const show = (choice: Partial<Omit<MapChoice, 'filter'>> & { filter?: Partial<MapChoice['filter']> }) => {
  const { lanes = LANES, lens = null, filter } = choice;
  const shown = shownMap(source, { lanes, lens, filter: { ...NO_FILTER, ...filter } });
  return measureMap({ ...source, ...shown });
};
const momentsOf = ({ columns }: ReturnType<typeof show>) =>
  columns.flatMap(({ column }) => (column.kind === 'moment' ? [column.id] : []));
const altsOf = (told: readonly Told[]) =>
  new Map(told.flatMap(({ key = '', alt }) => (key.startsWith('stops ') ? [[key.slice(6), alt]] : [])));

describe('what is left of a map', () => {
  it('of a way is told where it stops among what is left, in its own order, and nothing of the others', () => {
    const department = 'front-office';
    const map = show({ filter: { department } });
    const left = momentsOf(map);
    expect(left.length).toBeGreaterThan(0);
    const alts = altsOf(tellMap(map));
    const cut = journey.scenarios.filter(({ moments }) => moments.some((id) => !left.includes(id)));
    expect(cut.length, 'ways that the filter takes stops from').toBeGreaterThan(0);
    for (const { id, moments } of journey.scenarios)
      expect(alts.get(id)).toBe(
        moments
          .filter((one) => left.includes(one))
          .map((one) => nameOf.get(one))
          .join(', '),
      );
  });

  it('a lens takes its stops from a way, too', () => {
    const map = show({ lens: 'functional' });
    const unseen = map.columns.flatMap(({ column }) => (column.kind === 'unseen' ? [column.id] : []));
    expect(unseen).toContain('pack');
    const said = [...altsOf(tellMap(map)).values()].join();
    for (const id of unseen) expect(said).not.toContain(nameOf.get(id));
  });

  it('only gaps that the lens sees keep a moment, and it stands no more where all of them are hidden', () => {
    const { findings } = findGaps(workspace, journey, TODAY);
    expect(findings.some(({ moment }) => moment === 'pack')).toBe(true);
    const ids = (lens: string | null) =>
      show({ lens, filter: { onlyGaps: true } }).columns.map(({ column }) => column.id);
    expect(ids(null)).toContain('pack');
    expect(ids('functional')).not.toContain('pack');
  });
});
