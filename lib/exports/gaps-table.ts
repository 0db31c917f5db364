import { stagesOf } from '../framework/twelve-steps';
import { describeFinding } from '../gaps/describe-finding';
import type { Finding, GapAnalysis } from '../gaps/finding';
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

/** The place of a finding in words: `Prepare / Pack hand luggage`, `Acquire → Prepare`. */
export function placeText(text: Text, workspace: Workspace, journey: Journey, place: Finding): string {
  const steps = new Map(
    stagesOf(workspace).flatMap((stage) => stage.steps.map(({ id, name }) => [id, name] as const)),
  );
  const stepName = (id: string) => steps.get(id) ?? id;
  if (place.handoff) return `${stepName(place.handoff.fromStep)} → ${stepName(place.handoff.toStep)}`;
  const names = [
    place.step === undefined ? undefined : stepName(place.step),
    journey.moments.find(({ id }) => id === place.moment)?.name,
    workspace.departments.find(({ id }) => id === place.department)?.name,
  ].filter((name) => name !== undefined);
  return names.join(' / ') || text.commandLine.workspace;
}

/** Rows as lines, every column as wide as its longest cell. */
export function aligned(rows: string[][]): string[] {
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length))) ?? [];
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}
