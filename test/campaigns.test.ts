import { describe, expect, it } from 'vitest';
import { checklistOf } from '@/lib/checklists/checklist-of';
import { groupItems } from '@/lib/checklists/group-items';
import { compareStandings, standingOf } from '@/lib/checklists/launch';
import { goInWords, NAMED_ON_SCREEN, reasonInWords } from '@/lib/checklists/reason-in-words';
import { exampleFacts } from '@/lib/gaps/example-facts';
import { findGaps } from '@/lib/gaps/find-gaps';
import type { Campaign, WorkspaceFacts } from '@/lib/model/facts';
import { TEXTS } from '@/lib/text/languages';

const TODAY = '2026-11-25';
const analysedOf = ({ workspace, journeys }: WorkspaceFacts, today = TODAY) =>
  journeys.map((journey) => ({ journey, analysis: findGaps(workspace, journey, today) }));

type Drawn = Parameters<typeof exampleFacts>[0];
const trip = (more: Drawn = {}) =>
  exampleFacts({
    departments: ['Sales', 'Front office', 'Housekeeping'],
    moments: [
      {
        step: 'acquire',
        name: 'Book',
        touchpoints: [
          { name: 'Site', department: 'sales' },
          { name: 'Kiosk', department: 'sales', state: 'unused' },
        ],
        content: [{ text: 'Terms', department: 'sales', state: 'draft', measure: 'Fewer calls' }],
      },
      { step: 'start', name: 'Check in', touchpoints: [{ name: 'Desk', department: 'front-office' }] },
    ],
    roles: {
      sales: { acquire: ['leads', 'Takes bookings'] },
      'front-office': { start: ['leads', 'Welcomes'], acquire: ['supports', 'Helps'] },
      housekeeping: { start: ['supports', 'Cleans'] },
    },
    handoffs: [
      {
        fromStep: 'acquire',
        toStep: 'start',
        from: 'sales',
        to: 'front-office',
        passes: 'Wishes',
        trigger: 'The booking',
        confirmedBy: ['sales', 'front-office'],
      },
    ],
    ...more,
  });

const campaign = (facts: WorkspaceFacts, more: Partial<Campaign> = {}): Campaign => ({
  id: 'winter',
  name: 'Winter',
  launch: '2026-12-20',
  journeys: facts.journeys.map(({ id }) => id),
  steps: ['acquire'],
  checks: [],
  tasks: [],
  overrides: [],
  signOffs: [],
  ...more,
});

const listOf = (facts: WorkspaceFacts, more: Partial<Campaign> = {}, today = TODAY) =>
  checklistOf(facts.workspace, analysedOf(facts, today), campaign(facts, more), today);

/** The campaign with every item of its list settled, and every department signed off. */
function settled(facts: WorkspaceFacts, more: Partial<Campaign> = {}): Partial<Campaign> {
  const { items } = listOf(facts, more);
  return {
    ...more,
    checks: items.map(({ key }) => ({ id: key, item: key, text: key, state: 'done' as const })),
    signOffs: facts.workspace.departments.map(({ id }) => ({
      id,
      department: id,
      by: 'Anna',
      day: TODAY,
      items: items.filter(({ department }) => department === id).map(({ key }) => key),
    })),
  };
}

describe('the checklist of a campaign', () => {
  it('asks every touched step who answers, what is handed over, and what must be there, work and be measured', () => {
    const facts = trip();
    const [journey] = facts.journeys;
    const { items } = listOf(facts);
    expect(items.map(({ key, department, due, holds }) => [key, department, due, holds])).toEqual([
      [`ask:${journey?.id}:acquire:sales`, 'sales', '2026-12-06', undefined],
      [`ask:${journey?.id}:acquire:front-office`, 'front-office', '2026-12-06', undefined],
      [`handoff:${journey?.id}:acquire:start:sales`, 'sales', '2026-12-06', true],
      [`handoff:${journey?.id}:acquire:start:front-office`, 'front-office', '2026-12-06', true],
      [`content:${journey?.id}:terms`, 'sales', '2026-12-13', false],
      [`measure:${journey?.id}:terms`, 'sales', '2026-12-19', true],
      [`touchpoint:${journey?.id}:site`, 'sales', '2026-12-17', true],
    ]);
  });

  it('counts days back as the campaign says, and an item may have a day of its own', () => {
    const facts = trip();
    const [first] = listOf(facts).items;
    const { items, counts } = listOf(facts, {
      daysBefore: { touchpoint: 0 },
      checks: [{ id: 'one', item: first?.key ?? '', text: 'Who', due: '2026-11-24' }],
    });
    expect(items[0]).toMatchObject({ due: '2026-11-24', isLate: true });
    expect(items.at(-1)).toMatchObject({ due: '2026-12-20', isLate: false });
    expect(counts.late).toBe(1);
  });

  it('has own items and the standing ones of the workspace, those of a step only where it is touched', () => {
    const facts = trip();
    facts.workspace.checklist = [
      { id: 'legal', text: 'Legal has read it', department: 'sales', daysBefore: 20 },
      { id: 'desk', text: 'The desk knows', step: 'start' },
    ];
    const { items } = listOf(facts, { tasks: [{ id: 'flyer', text: 'Flyers', due: '2026-12-01' }] });
    expect(items.slice(-2).map(({ key, due, department }) => [key, due, department])).toEqual([
      ['template:legal', '2026-11-30', 'sales'],
      ['own:flyer', '2026-12-01', undefined],
    ]);
  });

  it('follows the matrix: what is added and what lapses is said, and nothing that was ticked is lost', () => {
    const before = trip();
    const { items } = listOf(before);
    const known = { day: TODAY, items: items.map(({ key }) => ({ item: key, text: `Said: ${key}` })) };
    const ticked = settled(before, { known });
    const after = trip({ roles: { sales: { acquire: 'leads' }, housekeeping: { acquire: 'supports' } } });
    const list = listOf(after, ticked);
    expect(list.added.map(({ department }) => department)).toEqual(['housekeeping']);
    const gone = items.filter(({ department }) => department === 'front-office').map(({ key }) => key);
    expect(list.gone.map(({ item }) => item)).toEqual(expect.arrayContaining(gone));
    expect(list.lapsed.map(({ item }) => item)).toEqual(list.gone.map(({ item }) => item));
    expect(listOf(before, ticked).lapsed).toEqual([]);
  });

  it('groups by day, by step in the order of the framework, and by department; what has none comes last', () => {
    const facts = trip();
    const { items } = listOf(facts, { steps: ['start', 'acquire'], tasks: [{ id: 'own', text: 'Own' }] });
    const keys = (by: 'due' | 'step' | 'department') =>
      groupItems(facts.workspace, items, by).map(({ key }) => key);
    expect(keys('step')).toEqual(['acquire', 'start', '']);
    expect(keys('department')).toEqual(['sales', 'front-office', 'housekeeping', '']);
    expect(keys('due')).toEqual(keys('due').toSorted());
  });
});

describe('go or no-go', () => {
  const clear = trip();

  it('goes when nothing severe is open and every department has signed off', () => {
    expect(listOf(clear, settled(clear)).reasons).toEqual([]);
    expect(listOf(clear, settled(clear)).isGo).toBe(true);
  });

  it('does not go without anything touched, without a signature, or when a rule has failed', () => {
    expect(listOf(clear, { steps: [] }).reasons).toEqual([{ reason: 'nothing-touched' }]);
    expect(listOf(clear).reasons).toEqual([{ reason: 'not-signed', departments: ['sales', 'front-office'] }]);
    const analysed = analysedOf(clear).map(({ journey, analysis }) => ({
      journey,
      analysis: { ...analysis, failedRules: [{ rule: 'step-without-lead' as const, message: 'broke' }] },
    }));
    expect(checklistOf(clear.workspace, analysed, campaign(clear, settled(clear)), TODAY).reasons).toEqual([
      { reason: 'failed-rules', count: 1 },
    ]);
  });

  it('names on a screen the first few that have not signed off, and all of them on paper', () => {
    const workspaceOf = (count: number) => ({
      ...clear.workspace,
      departments: Array.from({ length: count }, (_, at) => ({ id: `d${at}`, name: `Team ${at}` })),
    });
    const told = (count: number, most?: number) => {
      const workspace = workspaceOf(count);
      const departments = workspace.departments.map(({ id }) => id);
      return reasonInWords(TEXTS.en, workspace, { reason: 'not-signed', departments }, most);
    };
    expect(told(40, NAMED_ON_SCREEN)).toBe(
      'Not signed off by Team 0, Team 1, Team 2 and 37 other departments.',
    );
    expect(told(4, NAMED_ON_SCREEN)).toBe('Not signed off by Team 0, Team 1, Team 2 and Team 3.');
    expect(told(40)).toContain('Team 38 and Team 39.');
  });

  it('a signature covers what was on the list then: an item that comes later, or is open again, needs a new one', () => {
    const signed = settled(clear);
    const more = listOf(clear, { ...signed, tasks: [{ id: 'new', text: 'New', department: 'sales' }] });
    expect(more.reasons).toEqual([{ reason: 'not-signed', departments: ['sales'] }]);
    expect(more.signOffs.find(({ department }) => department === 'sales')?.since).toBe(1);
    const reopened = listOf(clear, { ...signed, checks: signed.checks?.slice(1) ?? [] });
    expect(reopened.reasons).toEqual([{ reason: 'not-signed', departments: ['sales'] }]);
  });

  it('an open severe gap on a touched step blocks until each one is overridden, closed or accepted', () => {
    const roles = {
      sales: { acquire: ['leads', 'Takes bookings'] as const },
      'front-office': { start: 'leads' as const },
    };
    const facts = trip({ handoffs: [], roles });
    const { blockers } = listOf(facts, settled(facts));
    expect(blockers.map(({ finding }) => finding.rule)).toContain('handoff-missing');
    expect(blockers.every(({ finding }) => ['critical', 'high'].includes(finding.severity))).toBe(true);
    expect(listOf(facts, settled(facts)).reasons).toEqual([{ reason: 'blockers', count: blockers.length }]);
    const overrides = blockers.map(({ journey, finding }) => ({
      id: finding.key,
      journey,
      gap: finding.key,
      by: 'Anna',
      reason: 'We phone every guest',
    }));
    expect(listOf(facts, settled(facts, { overrides })).isGo).toBe(true);
    expect(listOf(facts, settled(facts, { overrides: overrides.slice(1) })).isGo).toBe(false);
    expect(listOf(facts, { ...settled(facts), steps: ['judge'] }).blockers).toEqual([]);
  });

  it('a go says how many severe gaps go ahead by name, and that none is open only where that is so', () => {
    const words = TEXTS.en.campaigns;
    const { blockers } = listOf(trip({ handoffs: [] }), {});
    const [one] = blockers;
    if (!one) throw new Error('Nothing stands in the way.');
    expect(goInWords(TEXTS.en, { blockers: [] })).toBe(words.goWhy);
    expect(goInWords(TEXTS.en, { blockers: [one] })).toContain('One serious gap goes ahead by name');
    expect(goInWords(TEXTS.en, { blockers: [one, one] })).toContain('2 serious gaps go ahead by name');
    expect(goInWords(TEXTS.nl, { blockers: [one, one] })).toContain('ondanks 2 ernstige gaten');
  });

  it('an item that belongs to nobody must be settled too', () => {
    const tasks = [{ id: 'own', text: 'Own' }];
    const signed = settled(clear);
    expect(listOf(clear, { ...signed, tasks }).reasons).toEqual([{ reason: 'unowned', count: 1 }]);
    expect(listOf(clear, settled(clear, { tasks })).isGo).toBe(true);
  });
});

describe('the launch', () => {
  const text = TEXTS.en;
  const standing = (facts: WorkspaceFacts, more: Partial<Campaign>) =>
    standingOf(text, facts.workspace, analysedOf(facts), campaign(facts, more), listOf(facts, more));

  it('is the same as today while nothing changes', () => {
    const facts = trip();
    const then = standing(facts, settled(facts));
    expect(compareStandings(then, standing(facts, settled(facts))).isSame).toBe(true);
  });

  it('says what differs from it: gaps, items and who leads', () => {
    const before = trip();
    const then = standing(before, settled(before));
    const after = trip({ roles: { housekeeping: { acquire: 'leads' }, 'front-office': { start: 'leads' } } });
    const { leadsChanged, gapsNew, itemsAdded, itemsLapsed, isSame } = compareStandings(
      then,
      standing(after, settled(before)),
    );
    expect(isSame).toBe(false);
    expect(leadsChanged).toEqual([
      { journey: before.journeys[0]?.id, step: 'acquire', was: ['sales'], is: ['housekeeping'] },
    ]);
    expect(gapsNew.map(({ gap }) => gap)).toContain('handoff-missing:acquire:start');
    expect(itemsAdded.map(({ item }) => item)).toContain(
      `ask:${before.journeys[0]?.id}:acquire:housekeeping`,
    );
    expect(itemsLapsed.map(({ item }) => item)).toContain(`ask:${before.journeys[0]?.id}:acquire:sales`);
  });
});
