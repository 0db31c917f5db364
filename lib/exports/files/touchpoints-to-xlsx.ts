import type { WorkspaceFacts } from '../../model/facts';
import { TEXTS } from '../../text/languages';
import { touchpointSheet } from '../journey-tables';
import { tablesToXlsx } from './tables-to-xlsx';

/** Every touchpoint with its place as a workbook, in the language of the workspace; can be pasted back as a list. */
export const touchpointsToXlsx = ({ workspace, journeys }: WorkspaceFacts): Promise<Uint8Array> =>
  tablesToXlsx([touchpointSheet(TEXTS[workspace.language], workspace, journeys)]);
