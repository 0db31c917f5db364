import type { Journey, Workspace, WorkspaceFacts } from '../model/facts';
import type { Text } from '../text/text';
import { mapSvg } from './map-svg';
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

/** A kind of file that one journey can leave as. */
export type JourneyFormat = Omit<ExportFormat, 'write'> & {
  write: (text: Text, workspace: Workspace, journey: Journey) => string;
};

/** Every format of a single journey. */
export const JOURNEY_FORMATS: readonly JourneyFormat[] = [mapSvg];

/** A file name that every system takes and a person can read. */
export const fileNameFor = (format: Pick<ExportFormat, 'ending'>, { name }: { name: string }) =>
  `${
    name
      .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
      .trim()
      .slice(0, 80) || 'workspace'
  }${format.ending}`;
