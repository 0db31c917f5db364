import type { WorkspaceFacts } from '../model/facts';
import { checkFile } from './check-file';
import { isDeeperThan } from './is-deeper-than';
import { nameItems } from './name-items';
import type { Problem } from './problem';
import { FILE_FORMAT, MOST_LEVELS, type WorkspaceFile } from './workspace-file';

export type ParsedFile = { ok: true; facts: WorkspaceFacts } | { ok: false; problems: Problem[] };

/** What can't be read for one reason. */
export const notParsed = (
  path: string,
  code: Problem['code'],
  params: Problem['params'] = {},
): ParsedFile => ({
  ok: false,
  problems: [{ path, code, params }],
});

/** Reads a workspace file that is JSON already; see `parseFileBytes`. Stands alone, for pages that read no texts of files. */
export function parseFileValue(value: unknown): ParsedFile {
  if (isDeeperThan(value, MOST_LEVELS)) return notParsed('', 'too-deep', { max: MOST_LEVELS });
  const newer = newerFormatOf(value);
  if (newer !== undefined) return notParsed('format', 'newer-format', { format: newer });
  const checked = checkFile(value);
  return checked.ok ? { ok: true, facts: factsOfFile(checked.file) } : checked;
}

function factsOfFile(file: WorkspaceFile): WorkspaceFacts {
  return nameItems({
    workspace: { ...file.workspace, personas: file.personas },
    journeys: file.journeys.map((journey) => ({
      ...journey,
      reviewed: Object.entries(journey.reviewed).map(([step, day]) => ({ step, day })),
    })),
  });
}

const OUR_VERSION = Number(FILE_FORMAT.split('/')[1]);

// A newer format is told alone: what is unknown here may be right there.
function newerFormatOf(value: unknown): string | undefined {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  const version = typeof format === 'string' ? /^journey-lens\/(\d+)$/.exec(format)?.[1] : undefined;
  return Number(version) > OUR_VERSION ? String(format) : undefined;
}
