import { describe, expect, it } from 'vitest';
import {
  byLaunch,
  type ComparedCampaign,
  comparableWith,
  compareCampaigns,
  comparedCampaign,
} from '@/lib/checklists/compare-campaigns';
import type { Standing } from '@/lib/checklists/launch';
import { EXAMPLES } from '@/lib/examples';
import { parseFileValue } from '@/lib/file/parse-file-value';
import { findGaps } from '@/lib/gaps/find-gaps';
import type { Campaign } from '@/lib/model/facts';
import { dayIn } from '@/lib/reports/day-in';
import type { Paper } from '@/lib/reports/paper';
import { parseReportChoice, reportChoiceToParams } from '@/lib/reports/report-choice';
import { tellReport } from '@/lib/reports/tell-report';
import { TEXTS } from '@/lib/text/languages';

const TODAY = '2026-11-25';

const campaign = (id: string, more: Partial<Campaign> = {}): Campaign => ({
  id,
  name: id,
  checks: [],
  tasks: [],
  overrides: [],
  signOffs: [],
  ...more,
});
const item = (key: string, state?: 'done' | 'not-needed', text = key) => ({
  item: key,
  text,
  ...(state && { state }),
});
const gap = (key: string, journey = 'trip', text = key) => ({ journey, gap: key, text });
const compared = (
  id: string,
  standing: Partial<Standing>,
  more: Partial<Campaign> = {},
  launchedOn?: string,
) => ({
  campaign: campaign(id, more),
  standing: { items: [], gaps: [], leads: [], ...standing },
  ...(launchedOn !== undefined && { launchedOn }),
});
const compare = (first: ComparedCampaign, second: ComparedCampaign) => compareCampaigns({ first, second });
const keys = (items: readonly { item: string }[]) => items.map((one) => one.item);

describe('two campaigns compared', () => {
  it('says what is in both, and what in one alone, each thing once', () => {
    const { items } = compare(
      compared('winter', { items: [item('ask:trip:acquire:sales'), item('content:trip:terms')] }),
      compared('summer', { items: [item('ask:trip:acquire:sales'), item('ask:trip:start:desk')] }),
    );
    expect(items.both.map(({ first }) => first.item)).toEqual(['ask:trip:acquire:sales']);
    expect(keys(items.onlyFirst)).toEqual(['content:trip:terms']);
    expect(keys(items.onlySecond)).toEqual(['ask:trip:start:desk']);
  });

  it('knows the same item in another journey, and an own item by its words, but takes its own journey first', () => {
    const { items } = compare(
      compared('winter', {
        items: [
          item('ask:trip:acquire:sales'),
          item('ask:stay:acquire:sales'),
          item('own:a', 'done', 'Flyers  printed'),
        ],
      }),
      compared('summer', {
        items: [
          item('ask:stay:acquire:sales'),
          item('ask:week:acquire:sales'),
          item('own:b', undefined, 'flyers printed'),
        ],
      }),
    );
    expect(items.both.map(({ first, second }) => [first.item, second.item])).toEqual([
      ['ask:trip:acquire:sales', 'ask:week:acquire:sales'],
      ['ask:stay:acquire:sales', 'ask:stay:acquire:sales'],
      ['own:a', 'own:b'],
    ]);
    expect([...items.onlyFirst, ...items.onlySecond]).toEqual([]);
  });

  it('does not take what another department is asked in the same words for the same item', () => {
    const said = 'Acquire: we support';
    const { items } = compare(
      compared('winter', { items: [item('ask:trip:acquire:sales', undefined, said)] }),
      compared('summer', { items: [item('ask:trip:acquire:desk', undefined, said)] }),
    );
    expect(items.both).toEqual([]);
  });

  it('names what is not done again, also when it was waved through as not needed', () => {
    const { notDoneAgain, doneInOne } = compare(
      compared('winter', {
        items: [
          item('own:a', 'not-needed'),
          item('own:b', 'not-needed'),
          item('own:c', 'done'),
          item('own:d', 'done'),
        ],
      }),
      compared('summer', {
        items: [item('own:a'), item('own:b', 'done'), item('own:c', 'not-needed'), item('own:d', 'done')],
      }),
    );
    expect(notDoneAgain.map(({ second }) => second.item)).toEqual(['own:a']);
    expect(doneInOne.map(({ second }) => second.item)).toEqual(['own:b', 'own:c']);
  });

  it('counts items by their state, and blockers that somebody took upon themselves', () => {
    const override = { id: 'o', journey: 'trip', gap: 'one', by: 'Anna', reason: 'We phone' };
    const standing = {
      items: [item('own:a', 'done'), item('own:b', 'not-needed'), item('own:c')],
      gaps: [gap('one'), gap('two')],
    };
    const { tallies } = compare(
      compared('winter', standing, {}, '2026-01-10'),
      compared('summer', standing, { overrides: [override] }),
    );
    const same = { items: 3, done: 1, notNeeded: 1, open: 1, blockers: 2 };
    expect(tallies.first, 'a launched one went ahead in spite of all').toEqual({ ...same, overridden: 2 });
    expect(tallies.second).toEqual({ ...same, overridden: 1 });
  });

  it('names the gaps that are in the way again, those that are gone and those that are new', () => {
    const { gaps } = compare(
      compared('winter', { gaps: [gap('step-without-lead:prepare'), gap('question-unanswered:iron')] }),
      compared('summer', {
        gaps: [gap('step-without-lead:prepare', 'week'), gap('question-unanswered:safe', 'week')],
      }),
    );
    expect(gaps.both.map(({ second }) => second.gap)).toEqual(['step-without-lead:prepare']);
    expect(gaps.onlyFirst.map((one) => one.gap)).toEqual(['question-unanswered:iron']);
    expect(gaps.onlySecond.map((one) => one.gap)).toEqual(['question-unanswered:safe']);
  });

  it('names steps of the same journey that another department leads', () => {
    const lead = (journey: string, ...departments: string[]) => ({ journey, step: 'acquire', departments });
    const { leadsChanged } = compare(
      compared('winter', { leads: [lead('trip', 'sales'), lead('week', 'desk')] }),
      compared('summer', { leads: [lead('trip', 'desk'), lead('week', 'desk'), lead('new')] }),
    );
    expect(leadsChanged).toEqual([{ journey: 'trip', step: 'acquire', first: ['sales'], second: ['desk'] }]);
  });

  it('puts the one that was launched earlier first, and one that was not last', () => {
    const early = compared('early', {}, {}, '2026-01-10');
    const late = compared('late', {}, {}, '2026-02-01');
    const never = compared('never', {});
    for (const [one, other] of [
      [early, late],
      [late, never],
      [early, never],
    ] as const) {
      expect(byLaunch(one, other)).toEqual({ first: one, second: other });
      expect(byLaunch(other, one)).toEqual({ first: one, second: other });
    }
  });
});

describe('the example beside another campaign', () => {
  const parsed = parseFileValue(EXAMPLES.en);
  if (!parsed.ok) throw new Error('The example cannot be read.');
  const { workspace: example, journeys } = parsed.facts;
  const [next] = example.campaigns;
  if (!next) throw new Error('The example has no campaign.');
  const analysed = journeys.map((journey) => ({ journey, analysis: findGaps(example, journey, TODAY) }));
  const text = TEXTS.en;
  const words = text.campaignsBeside;
  const { standing } = comparedCampaign(text, example, analysed, next, TODAY);
  const launched: Campaign = {
    ...next,
    id: 'autumn',
    name: 'Autumn',
    overrides: [],
    launched: {
      day: '2026-09-01',
      ...standing,
      items: standing.items.map((one) => ({ ...one, state: 'done' as const })),
    },
  };
  const workspace = { ...example, campaigns: [next, launched] };
  const telling = { text, today: TODAY, dayText: dayIn('en') };
  const tell = (id: string, other: string) =>
    tellReport(telling, workspace, analysed, { of: { campaign: id, with: other } });
  const rowsUnder = (paper: Paper | undefined, label: string) =>
    paper?.blocks.flatMap((block) => (block.kind === 'table' && block.label === label ? block.rows : []))
      .length;

  it('is held against what was frozen at launch, whichever of the two is asked for', () => {
    const paper = tell(next.id, 'autumn');
    expect(paper?.title).toBe(`Autumn and ${next.name}`);
    expect(paper?.subtitle).toContain('at its launch on 1 September 2026');
    expect(paper?.subtitle).toContain('as it stands today');
    expect(tell('autumn', next.id)).toEqual(paper);
    expect(rowsUnder(paper, words.again)).toBe(standing.gaps.length);
    expect(rowsUnder(paper, words.doneInOne)).toBe(
      standing.items.filter(({ state }) => state !== 'done').length,
    );
    expect(rowsUnder(paper, words.againItems)).toBe(0);
    expect(paper?.blocks[0]).toMatchObject({
      figures: [
        { value: `${standing.gaps.length}`, tone: 'bad' },
        { value: '0' },
        { value: '0' },
        { value: '0' },
      ],
    });
  });

  it('names on each row the department that is asked, where several are asked in the same words', () => {
    const [one, other] = example.departments;
    if (!one || !other) throw new Error('The example has too few departments.');
    const said = 'Acquire: we support';
    const items = [one, other].map(({ id }) => item(`ask:trip:acquire:${id}`, undefined, said));
    const frozen = { day: '2026-09-01', items, gaps: [], leads: [] };
    const campaigns = ['winter', 'summer'].map((id) => campaign(id, { launched: frozen }));
    const paper = tellReport(telling, { ...example, campaigns }, analysed, {
      of: { campaign: 'winter', with: 'summer' },
    });
    const rows = paper?.blocks.flatMap((block) =>
      block.kind === 'table' && block.label === words.againItems ? block.rows : [],
    );
    expect(rows?.map(({ cells: [what] }) => what)).toEqual([
      { text: said, below: one.name },
      { text: said, below: other.name },
    ]);
  });

  it('is none where one of the two is not there, and its address is read again as it was written', () => {
    expect(tell(next.id, 'nowhere')).toBeUndefined();
    const choice = { of: { campaign: next.id, with: 'autumn' } };
    expect(parseReportChoice(reportChoiceToParams(choice))).toEqual(choice);
  });

  it('can be compared only where one of the two has been launched', () => {
    expect(comparableWith(workspace, next)).toEqual([launched]);
    expect(comparableWith(workspace, launched)).toEqual([next]);
    expect(comparableWith({ ...workspace, campaigns: [next, { ...next, id: 'third' }] }, next)).toEqual([]);
  });
});
