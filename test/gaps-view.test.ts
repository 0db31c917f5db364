import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleFacts } from '@/lib/gaps/example-facts';
import { FINDING_STATES, type Finding, SEVERITIES } from '@/lib/gaps/finding';
import {
  filterGaps,
  GAP_GROUPINGS,
  type GapsView,
  gapsViewToParams,
  isFiltered,
  parseGapsView,
  STATE_FILTERS,
  WHOLE_GAPS_VIEW,
} from '@/lib/gaps/gaps-view';
import { groupGaps } from '@/lib/gaps/group-gaps';
import { isBegun } from '@/lib/gaps/is-begun';
import { RULE_FAMILIES } from '@/lib/gaps/rule';
import { RULES } from '@/lib/gaps/rules';

const finding = (key: string, part: Partial<Finding> = {}): Finding => ({
  key,
  rule: 'step-without-lead',
  severity: 'high',
  owners: [],
  informed: [],
  state: 'open',
  params: {},
  ...part,
});
const keysOf = (findings: readonly Finding[]) => findings.map(({ key }) => key);
const shown = (findings: readonly Finding[], view: Partial<GapsView>) =>
  keysOf(filterGaps(findings, { ...WHOLE_GAPS_VIEW, ...view }, ({ key }) => key));

const ORDER = { steps: ['acquire', 'prepare', 'start'], departments: ['desk', 'sales', 'web'] };
const grouped = (findings: readonly Finding[], by: GapsView['by']) =>
  groupGaps(findings, by, ORDER).map(({ id, findings }) => [id, ...keysOf(findings)]);

const anyView: fc.Arbitrary<GapsView> = fc.record({
  by: fc.constantFrom(...GAP_GROUPINGS),
  state: fc.constantFrom(...STATE_FILTERS),
  severities: fc.subarray([...SEVERITIES]),
  department: fc.constantFrom('', 'desk', 'web-it'),
  family: fc.constantFrom('' as const, ...RULE_FAMILIES),
  search: fc.string(),
});
const anyFinding: fc.Arbitrary<Finding> = fc.record({
  key: fc.uuid(),
  rule: fc.constantFrom(...RULES.map(({ id }) => id)),
  severity: fc.constantFrom(...SEVERITIES),
  step: fc.constantFrom(undefined, 'prepare', 'start'),
  owners: fc.subarray(['desk', 'sales', 'gone']),
  informed: fc.constant([]),
  state: fc.constantFrom(...FINDING_STATES),
  params: fc.constant({}),
}) as fc.Arbitrary<Finding>;

describe('a view of the gaps in the address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseGapsView(new URLSearchParams(gapsViewToParams(view).toString()))).toEqual(view);
      }),
    );
  });

  it('is empty before anything is chosen, and short afterwards', () => {
    expect(gapsViewToParams(WHOLE_GAPS_VIEW).toString()).toBe('');
    const view: GapsView = { ...WHOLE_GAPS_VIEW, by: 'rule', severities: ['critical', 'high'] };
    expect(gapsViewToParams(view).toString()).toBe('by=rule&severity=critical.high');
  });

  it('reads what it does not know as not chosen', () => {
    const params = new URLSearchParams('by=colour&state=gone&severity=fatal.low&family=x&other=1');
    expect(parseGapsView(params)).toEqual({ ...WHOLE_GAPS_VIEW, severities: ['low'] });
  });

  it('counts as filtered by what it leaves out, not by how it groups', () => {
    expect(isFiltered({ ...WHOLE_GAPS_VIEW, by: 'step' })).toBe(false);
    expect(isFiltered({ ...WHOLE_GAPS_VIEW, search: 'iron' })).toBe(true);
    expect(isFiltered({ ...WHOLE_GAPS_VIEW, severities: ['low'] })).toBe(true);
  });
});

describe('filtering gaps', () => {
  it('leaves accepted gaps out until they are asked for', () => {
    const some = FINDING_STATES.map((state) => finding(state, { state }));
    expect(shown(some, {})).toEqual(['open', 'action']);
    expect(shown(some, { state: 'open' })).toEqual(['open']);
    expect(shown(some, { state: 'action' })).toEqual(['action']);
    expect(shown(some, { state: 'accepted' })).toEqual(['accepted']);
    expect(shown(some, { state: 'all' })).toEqual(['open', 'action', 'accepted']);
  });

  it('goes by severity, by who must close it and by family', () => {
    const some = [
      finding('a', { severity: 'critical', owners: ['sales'] }),
      finding('b', { severity: 'low', owners: ['desk', 'sales'], informed: ['web'] }),
      finding('c', { severity: 'medium', rule: 'handoff-missing' }),
    ];
    expect(shown(some, { severities: ['critical', 'low'] })).toEqual(['a', 'b']);
    expect(shown(some, { department: 'desk' })).toEqual(['b']);
    expect(shown(some, { department: 'web' })).toEqual([]);
    expect(shown(some, { family: 'handoffs' })).toEqual(['c']);
    expect(shown(some, { family: 'answers', department: 'sales', severities: ['critical'] })).toEqual(['a']);
  });

  it('finds all words of a search in any order, whatever the case and accents', () => {
    const some = [finding('Café Door'), finding('Front Desk'), finding('Door of the desk')];
    expect(shown(some, { search: 'cafe' })).toEqual(['Café Door']);
    expect(shown(some, { search: '  DESK  door ' })).toEqual(['Door of the desk']);
    expect(shown(some, { search: ' ' })).toHaveLength(3);
  });
});

describe('grouping gaps', () => {
  const acquire = finding('acquire', { step: 'acquire', owners: ['sales'], severity: 'low' });
  const handedOver = finding('handed-over', {
    rule: 'handoff-missing',
    handoff: { fromStep: 'acquire', toStep: 'start' },
    owners: ['sales', 'desk'],
    severity: 'critical',
  });
  const start = finding('start', { step: 'start', owners: ['gone'] });
  const desk = finding('desk', { department: 'desk', rule: 'role-unanswered', severity: 'medium' });
  const all = [handedOver, start, desk, acquire];

  it('by place puts the worst place first', () => {
    expect(grouped(all, 'place')).toEqual([
      ['handoff:acquire:start', 'handed-over'],
      ['step:start', 'start'],
      ['department:desk', 'desk'],
      ['step:acquire', 'acquire'],
    ]);
  });

  it('by step keeps the order of the steps; a handoff stands where it goes to, and what has no step last', () => {
    expect(grouped(all, 'step')).toEqual([
      ['acquire', 'acquire'],
      ['start', 'handed-over', 'start'],
      ['', 'desk'],
    ]);
  });

  it('by department stands with everybody who must close it', () => {
    expect(grouped(all, 'department')).toEqual([
      ['desk', 'handed-over'],
      ['sales', 'handed-over', 'acquire'],
      ['gone', 'start'],
      ['', 'desk'],
    ]);
  });

  it('by rule goes in the order of the catalogue, by severity the worst first', () => {
    expect(grouped(all, 'rule').map(([id]) => id)).toEqual([
      'step-without-lead',
      'role-unanswered',
      'handoff-missing',
    ]);
    expect(grouped(all, 'severity').map(([id]) => id)).toEqual(['critical', 'high', 'medium', 'low']);
  });

  it('loses no gap, invents none, and names the worst severity of each group', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), fc.constantFrom(...GAP_GROUPINGS), (findings, by) => {
        const worstFirst = findings.toSorted(
          (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
        );
        const groups = groupGaps(worstFirst, by, ORDER);
        expect(new Set(groups.flatMap(({ findings }) => findings))).toEqual(new Set(findings));
        expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
        for (const group of groups) expect(group.severity).toBe(group.findings[0].severity);
      }),
    );
  });
});

describe('a journey', () => {
  const journeyOf = (draft: Parameters<typeof exampleFacts>[0]) => {
    const [journey] = exampleFacts(draft).journeys;
    if (!journey) throw new Error('An example has no journey.');
    return journey;
  };

  it('is begun by anything that has been filled in, not by blank items', () => {
    expect(isBegun(journeyOf({ departments: ['Sales'] }))).toBe(false);
    expect(isBegun(journeyOf({ actions: [{ text: ' ' }] }))).toBe(false);
    expect(isBegun(journeyOf({ actions: [{ text: 'Ask Sales' }] }))).toBe(true);
    expect(isBegun(journeyOf({ reviewed: { trigger: '2026-11-01' } }))).toBe(true);
    expect(isBegun(journeyOf({ moments: [{ step: 'trigger', name: 'Read a mail' }] }))).toBe(true);
  });
});
