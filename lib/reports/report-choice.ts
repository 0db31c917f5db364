/** The reports that belong to no department, in the order in which they are offered. */
export const REPORT_KINDS = ['overview', 'journey', 'since', 'checklist'] as const;

/** Which report: of what, and about which journeys; a campaign alone, or beside the one that `with` names. */
export type ReportChoice = {
  of: (typeof REPORT_KINDS)[number] | { department: string } | { campaign: string; with?: string };
  /** Id of a journey; undefined for all of them. */
  journey?: string;
  /** Looked back to: the id of a snapshot, or epoch ms. */
  since?: string;
};

/** Whether a report looks back to an earlier moment: one of its own kind always, one of a department when asked to. */
export const looksBack = ({ of, since }: ReportChoice) =>
  of === 'since' || (typeof of === 'object' && 'department' in of && since !== undefined);

/** Reads a choice out of the parameters of an address: `?of=journey&journey=trip` or `?department=sales`. */
export function parseReportChoice(params: URLSearchParams): ReportChoice {
  const department = params.get('department');
  const campaign = params.get('campaign');
  const journey = params.get('journey');
  const of = REPORT_KINDS.find((kind) => kind === params.get('of')) ?? 'overview';
  const since = params.get('since');
  const beside = params.get('with');
  if (campaign) return { of: { campaign, ...(beside && { with: beside }) } };
  return { of: department ? { department } : of, ...(journey && { journey }), ...(since && { since }) };
}

/** A choice as the parameters of an address; the other way round from `parseReportChoice`. */
export function reportChoiceToParams({ of, journey, since }: ReportChoice): URLSearchParams {
  const params = new URLSearchParams();
  if (typeof of === 'object') for (const [name, id] of Object.entries(of)) params.set(name, id);
  else if (of !== 'overview') params.set('of', of);
  if (journey !== undefined) params.set('journey', journey);
  if (since !== undefined) params.set('since', since);
  return params;
}
