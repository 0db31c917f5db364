import { describe, expect, it } from 'vitest';
import { exampleFacts } from '@/lib/gaps/example-facts';
import { findGaps } from '@/lib/gaps/find-gaps';
import { compareJourneys } from '@/lib/history/compare-journeys';
import type { Journey, WorkspaceFacts } from '@/lib/model/facts';
import { dayIn } from '@/lib/reports/day-in';
import { departmentReport } from '@/lib/reports/department-report';
import { heatMap } from '@/lib/reports/heat-map';
import { heatPaper } from '@/lib/reports/heat-paper';
import type { Paper } from '@/lib/reports/paper';
import { parseReportChoice, type ReportChoice, reportChoiceToParams } from '@/lib/reports/report-choice';
import { type Earlier, lookBackTo } from '@/lib/reports/since-report';
import { tellReport } from '@/lib/reports/tell-report';
import { TEXTS } from '@/lib/text/languages';

const TODAY = '2026-11-25';
const analysedOf = ({ workspace, journeys }: WorkspaceFacts) =>
  journeys.map((journey) => ({ journey, analysis: findGaps(workspace, journey, TODAY) }));

const trip = exampleFacts({
  departments: ['Sales', 'Front office', 'Housekeeping'],
  moments: [
    { step: 'acquire', name: 'Book', touchpoints: [{ name: 'Site', department: 'sales' }] },
    { step: 'prepare', name: 'Pack', questions: ['Is there an iron?', 'Is there a safe?'] },
    { step: 'start', name: 'Check in', touchpoints: [{ name: 'Desk', department: 'front-office' }] },
    { step: 'use', name: 'Sleep', touchpoints: [{ name: 'Room', department: 'housekeeping' }] },
  ],
  roles: {
    sales: { acquire: ['leads', 'Takes bookings'], start: 'none' },
    'front-office': { start: 'leads', acquire: 'informed' },
    housekeeping: { use: 'leads' },
  },
  handoffs: [
    {
      fromStep: 'start',
      toStep: 'use',
      from: 'front-office',
      to: 'housekeeping',
      passes: 'Wishes of the guest',
      confirmedBy: ['front-office'],
    },
  ],
  actions: [
    { text: 'Later', department: 'sales', due: '2026-12-24' },
    { text: 'Done', department: 'sales', done: true },
    { text: 'First', department: 'sales', due: '2026-11-01' },
    { text: 'Of another', department: 'front-office' },
  ],
});
const reportFor = (id: string, facts = trip) => {
  const department = facts.workspace.departments.find((one) => one.id === id);
  if (!department) throw new Error(id);
  return departmentReport(facts.workspace, analysedOf(facts), department);
};

describe('the gap report of a department', () => {
  it('has its level in every step, and says where it has not answered', () => {
    const [part] = reportFor('sales').parts;
    const levels = Object.fromEntries(part?.steps.map(({ step, level }) => [step, level]) ?? []);
    expect(Object.keys(levels)).toHaveLength(12);
    expect(levels).toMatchObject({ acquire: 'leads', start: 'none', prepare: 'unanswered' });
    expect(reportFor('sales').figures).toMatchObject({ leads: 1, unanswered: 10 });
  });

  it('tells what it hands over and what it is handed, each once, with its state', () => {
    const [sales] = reportFor('sales').parts;
    expect(sales?.receives).toEqual([]);
    expect(sales?.handsOver).toMatchObject([{ fromStep: 'acquire', toStep: 'start', kind: 'broken' }]);
    const [desk] = reportFor('front-office').parts;
    expect(desk?.receives).toMatchObject([{ fromStep: 'acquire', kind: 'broken' }]);
    expect(desk?.handsOver).toMatchObject([{ toStep: 'use', state: 'one-side' }]);
  });

  it('counts a handoff as waiting for the side that has not confirmed it', () => {
    expect(reportFor('front-office').figures.waitingHandoffs).toBe(0);
    expect(reportFor('housekeeping').figures.waitingHandoffs).toBe(1);
  });

  it('shows packing to both neighbours, with what is asked there in vain', () => {
    for (const id of ['sales', 'front-office'])
      expect(reportFor(id).parts[0]?.nonTouchpoints).toEqual([
        {
          moment: 'pack',
          step: 'prepare',
          state: 'open',
          unanswered: ['Is there an iron?', 'Is there a safe?'],
        },
      ]);
    expect(reportFor('housekeeping').parts[0]?.nonTouchpoints).toEqual([]);
  });

  it('puts its own actions by day, the done ones last', () => {
    expect(reportFor('sales').parts[0]?.actions.map(({ text }) => text)).toEqual(['First', 'Later', 'Done']);
  });

  it('leaves an accepted gap out of what is to close, and keeps its reason', () => {
    const key = 'step-without-lead:prepare';
    const accepting = structuredClone(trip);
    accepting.journeys[0]?.accepted.push({ id: 'a', gap: key, reason: 'For now' });
    const keysOf = (facts: WorkspaceFacts) =>
      reportFor('sales', facts).parts[0]?.toClose.flatMap(({ findings }) => findings.map((one) => one.key));
    expect(keysOf(trip)).toContain(key);
    expect(keysOf(accepting)).not.toContain(key);
    expect(reportFor('sales', accepting).parts[0]?.accepted.map((one) => one.key)).toEqual([key]);
  });
});

describe('where gaps pile up', () => {
  it('has for each department as many gaps as its report says', () => {
    const map = heatMap(trip.workspace, analysedOf(trip));
    for (const { department, byStep, elsewhere, total } of map.rows) {
      expect(byStep.reduce((sum, count) => sum + count, elsewhere)).toBe(total);
      if (department) expect(total).toBe(reportFor(department.id).figures.toClose);
    }
  });

  it.each(['en', 'nl'] as const)('says on paper that steps are left out, and only then (%s)', (language) => {
    const telling = { text: TEXTS[language], today: TODAY, dayText: dayIn(language) };
    const map = heatMap(trip.workspace, analysedOf(trip));
    const saysSo = (steps: typeof map) =>
      JSON.stringify(heatPaper(telling, trip.workspace, steps, 1)).includes(
        TEXTS[language].reports.heat.leftOut,
      );
    const without = { ...map, rows: map.rows.map((row) => ({ ...row, byStep: row.byStep.with(0, 0) })) };
    expect([saysSo(without), saysSo(map)]).toEqual([true, false]);
  });
});

describe('which report', () => {
  it.each<ReportChoice>([
    { of: 'overview' },
    { of: 'journey', journey: 'trip' },
    { of: 'checklist' },
    { of: { department: 'journey' } },
    { of: { department: 'sales' }, journey: 'trip' },
    { of: 'since', journey: 'trip', since: 'before-workshop' },
  ])('survives the address: %j', (choice) => {
    expect(parseReportChoice(reportChoiceToParams(choice))).toEqual(choice);
  });

  it('is none for a department or a journey that is not there, and for an empty journey', () => {
    const telling = { text: TEXTS.en, today: TODAY, dayText: dayIn('en') };
    const tell = (choice: ReportChoice, facts = trip) =>
      tellReport(telling, facts.workspace, analysedOf(facts), choice);
    expect(tell({ of: { department: 'nobody' } })).toBeUndefined();
    expect(tell({ of: 'journey', journey: 'nowhere' })).toBeUndefined();
    expect(tell({ of: 'overview' }, exampleFacts({}))).toBeUndefined();
    expect(tell({ of: 'checklist' }, exampleFacts({}))?.blocks).toHaveLength(8);
  });
});

describe('since last time', () => {
  const [before] = trip.journeys as [Journey];
  const after = structuredClone(before);
  // Prepare gets a lead, and both confirm the handoff.
  after.roles.push({ id: 'r', department: 'sales', step: 'prepare', level: 'leads' });
  after.handoffs = after.handoffs.map((one) => ({ ...one, confirmedBy: ['front-office', 'housekeeping'] }));
  const sideOf = (journey: Journey) => ({ workspace: trip.workspace, journey, day: '2026-11-01' });
  const earlierWith = (journey: Journey): Earlier => ({
    at: 1,
    name: 'Before',
    between: [],
    day: '2026-11-01',
    journeys: new Map([[journey.id, { before: sideOf(journey), between: [] }]]),
  });
  const facts = { ...trip, journeys: [after] };
  const telling = { text: TEXTS.en, today: TODAY, dayText: dayIn('en') };
  const tell = (of: ReportChoice['of'], earlier = earlierWith(before)) =>
    tellReport(telling, facts.workspace, analysedOf(facts), { of }, earlier) as Paper;
  const headings = ({ blocks }: Paper) =>
    blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  const words = TEXTS.en.historyPage.compare;

  it('tells the numbers of the comparison, and a list for each of them', () => {
    const comparison = compareJourneys(sideOf(before), { ...sideOf(after), day: TODAY });
    const paper = tell('since');
    const [figures] = paper.blocks;
    expect(figures?.kind === 'figures' && figures.figures.map(({ value }) => Number(value))).toEqual([
      comparison.closed.length,
      comparison.opened.length,
      comparison.reopened.length,
      comparison.agreed.length,
    ]);
    expect(comparison.closed.length).toBeGreaterThan(0);
    expect(headings(paper)).toEqual(expect.arrayContaining([words.closed, words.leads, words.agreed]));
    expect(paper.subtitle).toBe('Compared with “Before” (1 November 2026).');
  });

  it('tells a department of its own changes alone', () => {
    const changed = TEXTS.en.reports.since.changed;
    const since = (department: string) => {
      const all = headings(tell({ department }));
      return all.slice(all.indexOf(changed) + 1);
    };
    expect(since('sales')).toEqual(expect.arrayContaining([words.closed, words.leads]));
    expect(since('sales')).not.toContain(words.agreed);
    expect(since('housekeeping')).toContain(words.agreed);
    expect(since('housekeeping')).not.toContain(words.leads);
    const without = tellReport(telling, facts.workspace, analysedOf(facts), { of: { department: 'sales' } });
    expect(without && headings(without)).not.toContain(changed);
  });

  it('says where a journey was not there, and where nothing has changed', () => {
    const quiet = (earlier: Earlier) =>
      tell('since', earlier).blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
    expect(quiet({ ...earlierWith(before), journeys: new Map() })).toEqual([TEXTS.en.reports.since.notThen]);
    expect(quiet(earlierWith(after))).toEqual([TEXTS.en.reports.since.same]);
    expect(tellReport(telling, facts.workspace, analysedOf(facts), { of: 'since' })).toBeUndefined();
  });

  it('looks back to a snapshot, a moment, or the newest snapshot, with the snapshots since', () => {
    const snapshots = [
      { id: 'one', name: 'One', at: 100 },
      { id: 'three', name: 'Three', at: 300 },
      { id: 'two', name: 'Two', at: 200 },
    ];
    expect(lookBackTo('one', snapshots)).toEqual({ at: 100, name: 'One', between: [200, 300] });
    expect(lookBackTo(undefined, snapshots)).toEqual({ at: 300, name: 'Three', between: [] });
    expect(lookBackTo('250', snapshots)).toEqual({ at: 250, between: [300] });
    expect(lookBackTo('gone', snapshots)).toBeUndefined();
    expect(lookBackTo(undefined, [])).toBeUndefined();
  });
});
