import { describeFinding } from '../gaps/describe-finding';
import type { GapAnalysis } from '../gaps/finding';
import { placeText } from '../gaps/place-text';
import type { Journey, Workspace } from '../model/facts';
import type { Text } from '../text/text';

/** The gaps of a journey as a table for a terminal: severity, place, what, who must close it, state. */
export function gapsToTable(
  text: Text,
  workspace: Workspace,
  journey: Journey,
  analysis: GapAnalysis,
): string {
  const { columns, states, noGaps } = text.commandLine;
  const departments = new Map(workspace.departments.map(({ id, name }) => [id, name]));
  const rows = analysis.findings.map((finding) => [
    text.model.severities[finding.severity],
    placeText(text, workspace, journey, finding),
    describeFinding(text, finding).title,
    finding.owners.map((id) => departments.get(id) ?? id).join(', '),
    states[finding.state],
  ]);
  const heading = [columns.severity, columns.where, columns.what, columns.owners, columns.state];
  const failed = analysis.failedRules.map((rule) => text.commandLine.failedRule(rule));
  const title = `${journey.name} (${journey.id})`;
  return [title, ...(rows.length > 0 ? aligned([heading, ...rows]) : [`  ${noGaps}`]), ...failed, ''].join(
    '\n',
  );
}

/** Rows as lines, every column as wide as its longest cell. */
export function aligned(rows: string[][]): string[] {
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length))) ?? [];
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}
