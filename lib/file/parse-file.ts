import { type ParseError, parse as parseJsonc } from 'jsonc-parser';
import type { WorkspaceFacts } from '../model/facts';
import { checkFacts } from './check-facts';
import { isDeeperThan } from './is-deeper-than';
import { nameItems } from './name-items';
import { MOST_PROBLEMS, type Problem, problemsOfIssues } from './problem';
import {
  FILE_FORMAT,
  MOST_LEVELS,
  MOST_MEGABYTES,
  type WorkspaceFile,
  zWorkspaceFile,
} from './workspace-file';

export type ParsedFile = { ok: true; facts: WorkspaceFacts } | { ok: false; problems: Problem[] };

const failed = (...problems: Problem[]): ParsedFile => ({
  ok: false,
  problems: problems.slice(0, MOST_PROBLEMS),
});
const whole = (code: Problem['code'], params: Problem['params'] = {}): ParsedFile =>
  failed({ path: '', code, params });

/**
 * Reads a workspace file from its bytes.
 * @returns the facts with every id filled in, or all errors with their paths (at most fifty).
 */
export function parseFileBytes(bytes: Uint8Array): ParsedFile {
  if (bytes.byteLength > MOST_MEGABYTES * 1024 * 1024) return whole('too-large', { max: MOST_MEGABYTES });
  try {
    return parseFile(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return whole('not-utf8');
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
    return whole('not-json', placeOfSyntaxError(json));
  }
  return parseFileValue(value);
}

/** Reads a workspace file that is JSON already; see `parseFileBytes`. */
export function parseFileValue(value: unknown): ParsedFile {
  if (isDeeperThan(value, MOST_LEVELS)) return whole('too-deep', { max: MOST_LEVELS });
  const format = checkFormat(value);
  if (format) return format;

  const file = zWorkspaceFile.safeParse(value);
  if (!file.success) return failed(...problemsOfIssues(file.error.issues, value));

  const facts = factsOfFile(file.data);
  const problems = checkFacts(facts);
  return problems.length > 0 ? failed(...problems) : { ok: true, facts };
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

// A newer format is told as such before its unknown fields are: they are the reason why it is newer.
function checkFormat(value: unknown): ParsedFile | undefined {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (format === FILE_FORMAT) return undefined;
  const version = typeof format === 'string' ? /^journey-lens\/(\d+)$/.exec(format)?.[1] : undefined;
  const problem: Problem =
    version !== undefined && Number(version) > 1
      ? { path: 'format', code: 'newer-format', params: { format } }
      : { path: 'format', code: 'wrong-format', params: {} };
  return failed(problem);
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
