import { NAME_LENGTH } from '@/lib/model/fields';

/** Names from a list that somebody typed or pasted. */
export type ListedNames = {
  names: string[];
  /** Names that stood in the list twice, or that are taken. */
  known: string[];
  /** Names that are too long to be a name. */
  tooLong: string[];
};

/**
 * The names in a list: one a line, or on a single line with commas or semicolons between them. Bullets, numbers and
 * the further columns of a spreadsheet are left aside. A name is known whatever its case.
 * @param taken names that are there already
 */
export function namesInList(list: string, taken: readonly string[]): ListedNames {
  const lines = list.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const [only, ...others] = lines;
  const items = only !== undefined && others.length === 0 ? only.split(/[;,\t]/) : lines.map(firstCell);
  const found: ListedNames = { names: [], known: [], tooLong: [] };
  const seen = new Set(taken.map(keyOf));
  for (const name of items.map(withoutBullet)) {
    if (name === '') continue;
    if (seen.has(keyOf(name))) found.known.push(name);
    else if ([...name].length > NAME_LENGTH) found.tooLong.push(name);
    else found.names.push(name);
    seen.add(keyOf(name));
  }
  return found;
}

const firstCell = (line: string) => line.split('\t').find((cell) => cell.trim() !== '') ?? '';

const withoutBullet = (item: string) =>
  item
    .replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, '')
    .replace(/\s+/g, ' ')
    .replace(/^"(.*)"$/, '$1')
    .trim();

const keyOf = (name: string) => name.trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase();
