import type { Workspace, WorkspaceFacts } from '../model/facts';
import { workspaceFile } from './workspace-file';

/** A kind of file that a workspace can leave as. */
export type ExportFormat = {
  id: string;
  contentType: string;
  /** Ending of the file name, with its dot. */
  ending: string;
  write: (facts: WorkspaceFacts) => string;
};

/** Every format, in the order of the menu. A new one is one file here and one line in this list. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [workspaceFile];

/** A file name that every system takes and a person can read. */
export const fileNameFor = (format: ExportFormat, { name }: Pick<Workspace, 'name'>) =>
  `${
    name
      .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
      .trim()
      .slice(0, 80) || 'workspace'
  }${format.ending}`;
