import { describe, expect, it } from 'vitest';
import type { Change } from '@/lib/changes/change';
import { recordsOfJourney, recordsOfWorkspace } from '@/lib/changes/records-of';
import { exampleFacts } from '@/lib/gaps/example-facts';
import { emptyDocument } from '@/lib/model/document';
import type { WorkspaceFacts } from '@/lib/model/facts';
import { actionList, groupActions } from '@/lib/plan/action-list';
import { changesByStep, type TimedChanges } from '@/lib/plan/changes-by-step';
import { contentPlan } from '@/lib/plan/content-plan';
import { opportunityBoard } from '@/lib/plan/opportunity-board';
import { planCounts } from '@/lib/plan/plan-counts';
import { rankAssumptions } from '@/lib/plan/rank-assumptions';
import { reviewsDue, stepReviews } from '@/lib/plan/reviews-due';
import { en } from '@/lib/text/en';

const TODAY = '2026-11-25';

describe('the content plan', () => {
  it('has all content, also what answers a question of another moment, and the questions nobody answers', () => {
    const { workspace, journeys } = exampleFacts({
      moments: [
        {
          step: 'prepare',
          name: 'Pack',
          questions: [{ id: 'iron', text: 'Is there an iron?' }, 'A safe?', ' '],
        },
        {
          step: 'use',
          name: 'Dress',
          content: [{ text: 'What is in the room', answers: ['iron'] }, { text: 'Opening hours' }],
        },
      ],
    });
    const { rows, open } = contentPlan(workspace, journeys);
    expect(rows.map(({ content, questions }) => [content.text, questions.map(({ text }) => text)])).toEqual([
      ['What is in the room', ['Is there an iron?']],
      ['Opening hours', []],
    ]);
    expect(open.map(({ question, moment }) => [question.text, moment.name])).toEqual([['A safe?', 'Pack']]);
  });

  it('takes content without words for no answer', () => {
    const { workspace, journeys } = exampleFacts({
      moments: [
        {
          step: 'prepare',
          name: 'Pack',
          questions: [{ id: 'iron', text: 'Is there an iron?' }],
          content: [{ text: ' ', answers: ['iron'] }],
        },
      ],
    });
    expect(contentPlan(workspace, journeys).open).toHaveLength(1);
  });
});

describe('the board of opportunities', () => {
  it('has nine fields, largest effect with least effort first, and a tray for what is not judged on both', () => {
    const { workspace, journeys } = exampleFacts({
      moments: [
        {
          step: 'prepare',
          name: 'Pack',
          obstacles: [{ id: 'nowhere', text: 'It is said nowhere' }],
          opportunities: [
            { id: 'list', text: 'A list', effect: 3, effort: 1, addresses: ['nowhere'] },
            { id: 'app', text: 'An app', effect: 1, effort: 3 },
            { id: 'half', text: 'A call', effect: 2 },
          ],
        },
      ],
      actions: [{ text: 'Walk through a room', obstacle: 'nowhere' }, { text: 'An app' }, { text: 'Else' }],
    });
    const { fields, unjudged, all } = opportunityBoard(workspace, journeys);
    expect(fields.map(({ effect, effort }) => `${effect}${effort}`).join(' ')).toBe(
      '31 32 33 21 22 23 11 12 13',
    );
    expect(
      fields.flatMap(({ opportunities }, at) => opportunities.map(({ opportunity }) => [at, opportunity.id])),
    ).toEqual([
      [0, 'list'],
      [8, 'app'],
    ]);
    expect(unjudged.map(({ opportunity }) => opportunity.id)).toEqual(['half']);
    expect(all.map(({ actions, addresses }) => [actions.map(({ text }) => text), addresses.length])).toEqual([
      [['Walk through a room'], 1],
      [['An app'], 0],
      [[], 0],
    ]);
  });
});

describe('the order of assumptions', () => {
  const facts = () =>
    exampleFacts({
      departments: ['Sales'],
      roles: { sales: { trigger: 'leads', prepare: 'leads', use: 'leads' } },
      moments: [
        { step: 'trigger', name: 'Calm', touchpoints: [{ name: 'Mail', department: 'sales' }] },
        { step: 'prepare', name: 'Pack', questions: ['An iron?'] },
        {
          step: 'use',
          name: 'Truth',
          momentOfTruth: true,
          feeling: 2,
          touchpoints: [{ name: 'Desk', department: 'sales' }],
        },
      ],
      assumptions: [
        { text: 'measured', grade: 'measured', on: { moment: 'truth' } },
        { text: 'observed', grade: 'observed' },
        { text: 'planned-late', grade: 'assumed', test: 'Ask', due: '2026-12-20' },
        { text: 'planned-soon', grade: 'assumed', test: 'Ask', due: '2026-11-20' },
        { text: 'planned', grade: 'assumed', test: 'Ask' },
        { text: 'calm', grade: 'assumed', on: { moment: 'calm' } },
        { text: 'gap', grade: 'assumed', on: { moment: 'pack' }, test: ' ' },
        { text: 'truth', grade: 'assumed', on: { moment: 'truth' } },
      ],
    });
  const rank = ({ workspace, journeys }: WorkspaceFacts) => rankAssumptions(workspace, journeys, TODAY);

  it('goes by certainty, then moments of truth, then the worst gap there, then the day', () => {
    expect(rank(facts()).map(({ assumption }) => assumption.text)).toEqual([
      ...['truth', 'gap', 'calm'],
      ...['planned-soon', 'planned-late', 'planned'],
      ...['observed', 'measured'],
    ]);
  });

  it('knows the worst gap, and leaves out what is accepted and the gaps about assumptions', () => {
    const worstOf = (of: WorkspaceFacts, id: string) =>
      rank(of).find(({ assumption }) => assumption.text === id)?.worst;
    expect(worstOf(facts(), 'gap')).toBe('critical');
    expect(worstOf(facts(), 'truth')).not.toBe('critical');
    const accepted = facts();
    accepted.journeys[0]?.accepted.push({ id: 'x', gap: 'non-touchpoint-unserved:pack', reason: 'Later' });
    expect(worstOf(accepted, 'gap')).toBe('high');
  });

  it('says which are overdue: a day that has passed, and no result', () => {
    const of = facts();
    const overdue = () =>
      rank(of)
        .filter(({ isOverdue }) => isOverdue)
        .map(({ assumption }) => assumption.text);
    expect(overdue()).toEqual(['planned-soon']);
    const soon = of.journeys[0]?.assumptions.find(({ text }) => text === 'planned-soon');
    if (soon) soon.result = 'Twelve of twenty';
    expect(overdue()).toEqual([]);
  });
});

describe('looking again', () => {
  const reviewed = { trigger: '2026-05-28', use: '2026-05-29', prepare: '2026-01-01' };
  const { workspace, journeys } = exampleFacts({
    moments: [
      { step: 'start', name: 'Check in' },
      { step: 'use', name: 'Dress', questions: [{ id: 'iron', text: 'An iron?' }] },
    ],
    reviewed,
  });

  it('is due after the period of the workspace, the longest ago first; never is not due', () => {
    const reviews = stepReviews(workspace, journeys, TODAY);
    expect(reviews.map(({ step, state, days }) => [step.id, state, days])).toEqual([
      ['trigger', 'due', 181],
      ['prepare', 'due', 328],
      ['start', 'never', undefined],
      ['use', 'fresh', 180],
    ]);
    expect(reviewsDue(reviews).map(({ step }) => step.id)).toEqual(['prepare', 'trigger']);
    expect(reviews.at(-1)?.freshUntil).toBe(TODAY);
  });

  it('follows the workspace where it says another period', () => {
    const states = stepReviews({ ...workspace, reviewAfterDays: 181 }, journeys, TODAY);
    expect(reviewsDue(states).map(({ step }) => step.id)).toEqual(['prepare']);
  });

  it('tells what has changed since: each record once, in the steps that it is or was in', () => {
    const [journey] = journeys;
    if (!journey) throw new Error('no journey');
    const empty = emptyDocument('hotel/business-trip');
    const document = { ...empty, records: recordsOfJourney(empty, journey, 'a0') };
    const home = emptyDocument('hotel');
    const hotel = { ...home, records: recordsOfWorkspace(home, workspace) };
    const at = (day: string) => Date.parse(`${day}T12:00Z`);
    const put = (kind: Change['kind'], id: string, before: object | null, after: object | null): Change => ({
      kind,
      id,
      before: before && { id, ...before },
      after: after && { id, ...after },
    });
    const dress = (step: string) => ({ name: 'Dress', step });
    const asked = (words: string) => ({ text: words, parent: 'dress' });
    const level = (level: string) => ({ department: 'sales', step: 'use', level });
    const begun = put('journey', 'business-trip', null, {});
    const supports = put('role', 'sales:use', null, level('supports'));
    const log = [
      { at: at('2025-06-01'), changes: [begun, supports] },
      { at: at('2026-05-29'), changes: [put('role', 'it:use', null, { department: 'it', step: 'use' })] },
      { at: at('2026-06-01'), changes: [put('review', 'use', null, { step: 'use' })] },
      { at: at('2026-06-01'), changes: [put('role', 'sales:use', level('supports'), level('consulted'))] },
      { at: at('2026-06-02'), changes: [put('role', 'sales:use', level('consulted'), level('leads'))] },
      { at: at('2026-06-02'), changes: [put('moment', 'dress', dress('trigger'), dress('use'))] },
      { at: at('2026-06-03'), changes: [put('question', 'iron', null, asked('An iron?'))] },
      { at: at('2026-06-03'), changes: [put('question', 'bed', null, asked('A bed?'))] },
      { at: at('2026-06-04'), changes: [put('question', 'bed', asked('A bed?'), null)] },
      {
        at: at('2026-06-03'),
        changes: [put('assumption', 'one', null, { text: 'Nobody minds', on: { step: 'trigger' } })],
      },
    ];
    const sentences = (of: readonly TimedChanges[]) =>
      Object.entries(changesByStep(en, hotel, document, of)).map(([step, { lines }]) => [
        step,
        lines.map(({ sentence }) => sentence),
      ]);
    const moved = 'Moment “Dress” moved to “Use”';
    const use = ['Question “An iron?” added to “Dress”', 'sales leads Use', moved];
    const trigger = ['Assumption “Nobody minds” added', moved];
    expect(Object.fromEntries(sentences(log))).toEqual({ trigger, prepare: [], use });
    // Brought in after the last look at `prepare`: what happened in between is not known.
    const later = [{ at: at('2026-06-01'), changes: [begun, supports] }, ...log.slice(2)];
    expect(Object.fromEntries(sentences(later))).toEqual({ trigger, use });
  });
});

describe('the list of actions', () => {
  const { workspace, journeys } = exampleFacts({
    departments: ['Sales', 'Service'],
    moments: [{ step: 'prepare', name: 'Pack', questions: ['An iron?'], opportunities: ['A list'] }],
    assumptions: [{ text: 'Nobody minds', grade: 'assumed' }],
    reviewed: { prepare: '2026-01-01' },
    actions: [
      { text: 'done', done: true, due: '2026-01-01', department: 'service' },
      { text: 'someday', person: ' Zoe ' },
      { text: 'later', due: '2026-12-31', department: 'service', person: 'Ann' },
      { text: 'today', due: TODAY, department: 'sales' },
      { text: 'week', due: '2026-12-02', person: 'Zoe' },
      { text: 'late', due: '2026-11-24' },
      { text: 'latest', due: '2026-10-01' },
    ],
  });
  const all = actionList(journeys, TODAY);
  const grouped = (by: Parameters<typeof groupActions>[1]) =>
    groupActions(all, by, { departments: workspace.departments.map(({ id }) => id) }).map(
      ({ key, actions }) => [key, actions.map(({ action }) => action.text).join(' ')],
    );

  it('begins with what is overdue, the longest first, and ends with what is done', () => {
    expect(grouped('when')).toEqual([
      ['overdue', 'latest late'],
      ['week', 'today week'],
      ['later', 'later'],
      ['someday', 'someday'],
      ['done', 'done'],
    ]);
  });

  it('is put together by department, person or journey; those of nobody come last', () => {
    expect(grouped('department').map(([key]) => key)).toEqual(['sales', 'service', '']);
    expect(grouped('person')).toEqual([
      ['Ann', 'later'],
      ['Zoe', 'week someday'],
      ['', 'latest late today done'],
    ]);
    expect(grouped('journey').map(([key]) => key)).toEqual(['business-trip']);
  });

  it('is counted with what else waits', () => {
    expect(planCounts(workspace, journeys, TODAY)).toEqual({
      content: 1,
      opportunities: 1,
      actions: 2,
      assumptions: 1,
      reviews: 1,
    });
  });
});
