import { type ParseError, parse as parseJsonc } from 'jsonc-parser';
import { notParsed, type ParsedFile, parseFileValue } from './parse-file-value';
import { MOST_MEGABYTES } from './workspace-file';

/**
 * Reads a workspace file from its bytes.
 * @returns the facts with every id filled in, or all errors with their paths (at most fifty).
 */
export function parseFileBytes(bytes: Uint8Array): ParsedFile {
  if (bytes.byteLength > MOST_MEGABYTES * 1024 * 1024)
    return notParsed('', 'too-large', { max: MOST_MEGABYTES });
  try {
    return parseFile(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return notParsed('', 'not-utf8');
    throw error;
  }
}

/** Reads a workspace file from its text; see `parseFileBytes`. */
export function parseFile(text: string): ParsedFile {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return notParsed('', 'empty-file');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return notParsed('', 'not-json', placeOfSyntaxError(json));
  }
  return parseFileValue(value);
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
