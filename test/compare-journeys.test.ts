import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '@/lib/examples';
import { parseFile } from '@/lib/file/parse-file';
import { compareJourneys, isUnchanged, type JourneyAt } from '@/lib/history/compare-journeys';
import type { Journey } from '@/lib/model/facts';
import type { RoleLevel } from '@/lib/model/role';

const example = parseFile(JSON.stringify(EXAMPLES.en));
if (!example.ok) throw new Error('The example cannot be read.');
const { workspace, journeys } = example.facts;
const start = journeys[0] as Journey;
const at = (journey: Journey): JourneyAt => ({ workspace, journey, day: '2026-11-25' });

const role = (journey: Journey, department: string, step: string, level: RoleLevel): Journey => ({
  ...journey,
  roles: [
    ...journey.roles.filter((one) => one.department !== department || one.step !== step),
    { id: `${department}:${step}`, department, step, level },
  ],
});
const accepting = (journey: Journey, gap: string): Journey => ({
  ...journey,
  accepted: [...journey.accepted, { id: gap, gap, reason: 'for now' }],
});
const keys = (findings: readonly { key: string }[]) => findings.map(({ key }) => key);

// In the example nobody leads Prepare.
const NOBODY = 'step-without-lead:prepare';
const led = role(start, 'sales', 'prepare', 'leads');

describe('two moments of a journey', () => {
  it('are the same where nothing happened', () => {
    expect(isUnchanged(compareJourneys(at(start), at(start)))).toBe(true);
  });

  it('say where the lead changed, and which gaps that closed and opened', () => {
    const { leads, cells, closed, opened } = compareJourneys(at(start), at(led));
    expect(leads).toEqual([{ step: 'prepare', before: [], after: ['sales'] }]);
    expect(cells).toEqual([]);
    expect(closed.map(({ finding, how }) => [finding.key, how])).toContainEqual([NOBODY, 'gone']);
    const back = compareJourneys(at(led), at(start));
    expect(back.leads).toEqual([{ step: 'prepare', before: ['sales'], after: [] }]);
    expect(keys(back.opened)).toContain(NOBODY);
    expect(keys(opened)).toEqual(expect.arrayContaining(back.closed.map(({ finding }) => finding.key)));
  });

  it('say which other cells have another role', () => {
    const { leads, cells } = compareJourneys(at(start), at(role(start, 'finance', 'prepare', 'informed')));
    expect(leads).toEqual([]);
    expect(cells).toMatchObject([{ department: 'finance', step: 'prepare', after: 'informed' }]);
  });

  it('call a gap closed that was accepted, and reopened when it no longer is', () => {
    const accepted = accepting(start, NOBODY);
    const { closed } = compareJourneys(at(start), at(accepted));
    expect(closed.map(({ finding, how }) => [finding.key, how])).toEqual([[NOBODY, 'accepted']]);
    const { opened, reopened } = compareJourneys(at(accepted), at(start));
    expect(keys(reopened)).toEqual([NOBODY]);
    expect(opened).toEqual([]);
  });

  it('call a gap reopened that was closed at a moment between', () => {
    expect(keys(compareJourneys(at(start), at(start), [at(led)]).reopened)).toContain(NOBODY);
    expect(compareJourneys(at(start), at(start), [at(start)]).reopened).toEqual([]);
  });

  it('call a gap new that came up between and stayed', () => {
    const { opened, reopened } = compareJourneys(at(led), at(start), [at(start)]);
    expect(keys(opened)).toContain(NOBODY);
    expect(reopened).toEqual([]);
  });

  it('say which handoffs both departments agree on now', () => {
    const undecided: Journey = {
      ...start,
      handoffs: start.handoffs.map(({ confirmedBy: _confirmed, ...handoff }) => handoff),
    };
    const { agreed, broken } = compareJourneys(at(undecided), at(start));
    expect(agreed.length).toBeGreaterThan(0);
    expect(broken).toEqual([]);
    expect(compareJourneys(at(start), at(undecided)).broken).toEqual(agreed);
  });

  it('say which moments are new and which are gone', () => {
    const [first, ...others] = start.moments;
    const { moments } = compareJourneys(at(start), at({ ...start, moments: others, scenarios: [] }));
    expect(moments).toEqual({ added: [], removed: [first] });
  });
});
