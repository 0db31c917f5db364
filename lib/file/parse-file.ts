import { type ParseError, parse as parseJsonc } from 'jsonc-parser';
import type { WorkspaceFacts } from '../model/facts';
import { checkFile } from './check-file';
import { isDeeperThan } from './is-deeper-than';
import { nameItems } from './name-items';
import type { Problem } from './problem';
import { FILE_FORMAT, MOST_LEVELS, MOST_MEGABYTES, type WorkspaceFile } from './workspace-file';

export type ParsedFile = { ok: true; facts: WorkspaceFacts } | { ok: false; problems: Problem[] };

const failed = (path: string, code: Problem['code'], params: Problem['params'] = {}): ParsedFile => ({
  ok: false,
  problems: [{ path, code, params }],
});

/**
 * Reads a workspace file from its bytes.
 * @returns the facts with every id filled in, or all errors with their paths (at most fifty).
 */
export function parseFileBytes(bytes: Uint8Array): ParsedFile {
  if (bytes.byteLength > MOST_MEGABYTES * 1024 * 1024)
    return failed('', 'too-large', { max: MOST_MEGABYTES });
  try {
    return parseFile(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return failed('', 'not-utf8');
    throw error;
  }
}

/** Reads a workspace file from its text; see `parseFileBytes`. */
export function parseFile(text: string): ParsedFile {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return failed('', 'not-json', placeOfSyntaxError(json));
  }
  return parseFileValue(value);
}

/** Reads a workspace file that is JSON already; see `parseFileBytes`. */
export function parseFileValue(value: unknown): ParsedFile {
  if (isDeeperThan(value, MOST_LEVELS)) return failed('', 'too-deep', { max: MOST_LEVELS });
  const newer = newerFormatOf(value);
  if (newer !== undefined) return failed('format', 'newer-format', { format: newer });
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

// JSON.parse names no place in every Node that we run on.
function placeOfSyntaxError(json: string): { line: number; column: number } {
  const errors: ParseError[] = [];
  try {
    parseJsonc(json, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const before = json.slice(0, errors[0]?.offset ?? 0);
  const line = before.split('\n');
  return { line: line.length, column: (line.at(-1)?.length ?? 0) + 1 };
}
