import { describeFinding } from '../gaps/describe-finding';
import type { GapAnalysis } from '../gaps/finding';
import { placeText } from '../gaps/place-text';
import type { Journey, Workspace } from '../model/facts';
import type { Text } from '../text/text';
import { alignedRows } from './aligned-rows';

/**
 * The gaps of a journey as a table for people: severity, place, what, who must close it, state; see `alignedRows` for
 * `columns`.
 */
export function gapsToTable(
  text: Text,
  workspace: Workspace,
  journey: Journey,
  analysis: GapAnalysis,
  columns?: number,
): string {
  const { columns: headings, states, noGaps } = text.commandLine;
  const departments = new Map(workspace.departments.map(({ id, name }) => [id, name]));
  const rows = analysis.findings.map((finding) => [
    text.model.severities[finding.severity],
    placeText(text, workspace, journey, finding),
    describeFinding(text, finding).title,
    finding.owners.map((id) => departments.get(id) ?? id).join(', ') || text.gapsPage.noOwner,
    states[finding.state],
  ]);
  const heading = [headings.severity, headings.where, headings.what, headings.owners, headings.state];
  const failed = analysis.failedRules.map((rule) => text.commandLine.failedRule(rule));
  const title = `${journey.name} (${journey.id})`;
  return [
    title,
    ...(rows.length > 0 ? alignedRows([heading, ...rows], columns) : [`  ${noGaps}`]),
    ...failed,
    '',
  ].join('\n');
}
