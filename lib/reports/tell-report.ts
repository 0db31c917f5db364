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
import type { ReportChoice } from './report-choice';
import { sincePaper } from './since-paper';
import { type Earlier, journeysSince } from './since-report';

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
