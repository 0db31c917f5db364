import { writeFile } from '../file/write-file';
import type { ExportFormat } from '.';

/** Everything people typed, as one file that can come in again. */
export const workspaceFile: ExportFormat = {
  id: 'json',
  contentType: 'application/json; charset=utf-8',
  ending: '.journey.json',
  write: writeFile,
};
