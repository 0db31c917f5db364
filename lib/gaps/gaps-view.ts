import { type Finding, SEVERITIES, type Severity } from './finding';
import { RULE_FAMILIES, type RuleFamily, type RuleId } from './rule';
import { RULES } from './rules';

/** By what the Gaps page puts findings together. */
export const GAP_GROUPINGS = ['place', 'step', 'department', 'rule', 'severity'] as const;
export type GapGrouping = (typeof GAP_GROUPINGS)[number];

/** Which answers of people are shown; `to-close` is everything that nobody has accepted. */
export const STATE_FILTERS = ['to-close', 'open', 'action', 'accepted', 'all'] as const;
export type StateFilter = (typeof STATE_FILTERS)[number];

/** How somebody looks at the gaps of a journey. It stands in the address, so that a view can be linked to. */
export type GapsView = {
  by: GapGrouping;
  state: StateFilter;
  /** Empty for all. */
  severities: readonly Severity[];
  /** Id of a department that must close it; empty for all. */
  department: string;
  /** Empty for all. */
  family: RuleFamily | '';
  /** Words that all have to be in it; empty for all. */
  search: string;
};

/** The view before anybody has chosen anything. */
export const WHOLE_GAPS_VIEW: GapsView = {
  by: 'place',
  state: 'to-close',
  severities: [],
  department: '',
  family: '',
  search: '',
};

/** Reads a view out of the parameters of an address; what is unknown there counts as not chosen. */
export function parseGapsView(params: URLSearchParams): GapsView {
  const severities = (params.get('severity') ?? '').split('.');
  return {
    by: oneOf(GAP_GROUPINGS, params.get('by')) ?? WHOLE_GAPS_VIEW.by,
    state: oneOf(STATE_FILTERS, params.get('state')) ?? WHOLE_GAPS_VIEW.state,
    severities: SEVERITIES.filter((severity) => severities.includes(severity)),
    department: params.get('department') ?? '',
    family: oneOf(RULE_FAMILIES, params.get('family')) ?? '',
    search: params.get('search') ?? '',
  };
}

/** A view as the parameters of an address, without what is not chosen; the other way round from `parseGapsView`. */
export function gapsViewToParams(view: GapsView): URLSearchParams {
  const written = { ...view, severity: view.severities.join('.') };
  const params = new URLSearchParams();
  for (const key of ['by', 'state', 'severity', 'department', 'family', 'search'] as const) {
    const isChosen =
      key === 'by' || key === 'state' ? view[key] !== WHOLE_GAPS_VIEW[key] : written[key] !== '';
    if (isChosen) params.set(key, written[key]);
  }
  return params;
}

/** Whether the view leaves anything out, other than what people have accepted. */
export const isFiltered = (view: GapsView): boolean =>
  gapsViewToParams({ ...view, by: WHOLE_GAPS_VIEW.by }).size > 0;

/**
 * The findings that a view shows, in their order.
 * @param wordsOf what a person reads of a finding; the search looks in it, whatever the case
 */
export function filterGaps(
  findings: readonly Finding[],
  view: GapsView,
  wordsOf: (finding: Finding) => string,
): Finding[] {
  const wanted = folded(view.search).split(/\s+/u).filter(Boolean);
  return findings.filter(
    (finding) =>
      isInState(finding, view.state) &&
      (view.severities.length === 0 || view.severities.includes(finding.severity)) &&
      (view.department === '' || finding.owners.includes(view.department)) &&
      (view.family === '' || FAMILY_OF.get(finding.rule) === view.family) &&
      (wanted.length === 0 || hasAll(folded(wordsOf(finding)), wanted)),
  );
}

const FAMILY_OF: ReadonlyMap<RuleId, RuleFamily> = new Map(RULES.map(({ id, family }) => [id, family]));

const isInState = ({ state }: Finding, wanted: StateFilter) =>
  wanted === 'all' || (wanted === 'to-close' ? state !== 'accepted' : state === wanted);

const hasAll = (words: string, wanted: readonly string[]) => wanted.every((word) => words.includes(word));

// Accents and case make no difference: whoever types `cafe` means `Café`.
const folded = (words: string) =>
  words
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const oneOf = <One extends string>(known: readonly One[], value: string | null): One | undefined =>
  known.find((one) => one === value);
