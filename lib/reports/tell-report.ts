import { isBegun } from '../gaps/is-begun';
import type { Workspace } from '../model/facts';
import { campaignPaper } from './campaign-paper';
import { checklistPaper } from './checklist-paper';
import { departmentPaper, type Telling } from './department-paper';
import { type AnalysedJourney, departmentReport } from './department-report';
import { heatMap } from './heat-map';
import { heatPaper } from './heat-paper';
import { journeyPaper } from './journey-paper';
import { journeyReport } from './journey-report';
import type { Paper } from './paper';

/** The reports that belong to no department, in the order in which they are offered. */
export const REPORT_KINDS = ['overview', 'journey', 'checklist'] as const;

/** Which report: of what, and about which journeys. */
export type ReportChoice = {
  of: (typeof REPORT_KINDS)[number] | { department: string } | { campaign: string };
  /** Id of a journey; undefined for all of them. */
  journey?: string;
};

/** Reads a choice out of the parameters of an address: `?of=journey&journey=trip` or `?department=sales`. */
export function parseReportChoice(params: URLSearchParams): ReportChoice {
  const department = params.get('department');
  const campaign = params.get('campaign');
  const journey = params.get('journey');
  const of = REPORT_KINDS.find((kind) => kind === params.get('of')) ?? 'overview';
  if (campaign) return { of: { campaign } };
  return { of: department ? { department } : of, ...(journey && { journey }) };
}

/** A choice as the parameters of an address; the other way round from `parseReportChoice`. */
export function reportChoiceToParams({ of, journey }: ReportChoice): URLSearchParams {
  const params = new URLSearchParams();
  if (typeof of === 'object') for (const [name, id] of Object.entries(of)) params.set(name, id);
  else if (of !== 'overview') params.set('of', of);
  if (journey !== undefined) params.set('journey', journey);
  return params;
}

/**
 * A report, as the screen, the printer and every file tell it; undefined when there is nothing to tell: no such
 * department or journey, or nothing filled in.
 */
export function tellReport(
  telling: Telling,
  workspace: Workspace,
  analysed: readonly AnalysedJourney[],
  { of, journey }: ReportChoice,
): Paper | undefined {
  if (of === 'checklist') return checklistPaper(telling, workspace);
  if (typeof of === 'object' && 'campaign' in of)
    return campaignPaper(telling, workspace, analysed, of.campaign);
  const chosen = analysed.filter((one) => journey === undefined || one.journey.id === journey);
  const begun = chosen.filter((one) => isBegun(one.journey));
  const [first] = begun;
  if (!first) return undefined;
  if (of === 'journey') return journeyPaper(telling, workspace, journeyReport(workspace, first));
  if (of === 'overview') return heatPaper(telling, workspace, heatMap(workspace, begun), begun.length);
  const department = workspace.departments.find(({ id }) => id === of.department);
  return department && departmentPaper(telling, workspace, departmentReport(workspace, begun, department));
}
