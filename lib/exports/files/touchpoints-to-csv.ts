import type { WorkspaceFacts } from '../../model/facts';
import { TEXTS } from '../../text/languages';
import { csvOf } from '../csv';
import { touchpointTable } from '../touchpoint-table';

/** Every touchpoint with its place, in the language of the workspace; can be pasted back as a list. */
export function touchpointsToCsv({ workspace, journeys }: WorkspaceFacts): string {
  const { head, rows } = touchpointTable(TEXTS[workspace.language], workspace, journeys);
  return csvOf([head, ...rows]);
}
