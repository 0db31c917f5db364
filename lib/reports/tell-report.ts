import { isBegun } from '../gaps/is-begun';
import type { Workspace } from '../model/facts';
import { campaignPaper } from './campaign-paper';
import { campaignsPaper } from './campaigns-paper';
import { checklistPaper } from './checklist-paper';
import { departmentPaper, type Telling } from './department-paper';
import { type AnalysedJourney, departmentReport } from './department-report';
import { heatMap } from './heat-map';
import { heatPaper } from './heat-paper';
import { journeyPaper } from './journey-paper';
import { journeyReport } from './journey-report';
import type { Paper } from './paper';
import { sincePaper } from './since-paper';
import { type Earlier, journeysSince } from './since-report';

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

/**
 * A report, as the screen, the printer and every file tell it; undefined when there is nothing to tell: no such
 * department or journey, nothing filled in, or nothing to look back to.
 * @param earlier the moment looked back to, for a report that does
 */
export function tellReport(
  telling: Telling,
  workspace: Workspace,
  analysed: readonly AnalysedJourney[],
  { of, journey }: ReportChoice,
  earlier?: Earlier,
): Paper | undefined {
  if (of === 'checklist') return checklistPaper(telling, workspace);
  if (typeof of === 'object' && 'campaign' in of)
    return of.with === undefined
      ? campaignPaper(telling, workspace, analysed, of.campaign)
      : campaignsPaper(telling, workspace, analysed, [of.campaign, of.with]);
  const chosen = analysed.filter((one) => journey === undefined || one.journey.id === journey);
  const begun = chosen.filter((one) => isBegun(one.journey));
  const [first] = begun;
  if (!first) return undefined;
  if (of === 'journey') return journeyPaper(telling, workspace, journeyReport(workspace, first));
  if (of === 'overview') return heatPaper(telling, workspace, heatMap(workspace, begun), begun.length);
  const since =
    earlier &&
    journeysSince(
      workspace,
      begun.map((one) => one.journey),
      telling.today,
      earlier,
    );
  if (of === 'since') return earlier && since && sincePaper(telling, workspace, earlier, since);
  const department = workspace.departments.find(({ id }) => id === of.department);
  if (!department) return undefined;
  const report = departmentReport(workspace, begun, department);
  return departmentPaper(telling, workspace, report, earlier && since && { earlier, since });
}
