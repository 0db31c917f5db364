import type { DocumentChanges } from '../changes/change';
import type { RowName } from '../commands/refusal';
import type { Text } from '../text/text';
import { type Folded, foldChanges } from './fold-changes';
import { type Names, namesInEntry } from './names-in-entry';
import { placesOfChange } from './places-of-change';
import { tellChange } from './tell-change';
import type { RowAt } from './walk-back';

/** One thing that somebody did, in words. */
export type Line = {
  sentence: string;
  /** The whole text as it was and as it became, where words were replaced. */
  before?: string;
  after?: string;
  /** Where on the map it lies, as in an address; left out for what lies nowhere. */
  place?: string;
};

/** What one command did, in words: a headline, and all of it line by line. */
export type Told = { headline: string; lines: Line[]; more: number };

/** A record that a command took away, as a person would count them, with its kind in its name: `Persona “Noor”`. */
export type Removed = RowName & { title: string };

/** Lines that are told of one command; beyond them they are counted. */
const MOST_LINES = 100;

/**
 * Says what a command did, in the reader's language and with the names that things had then.
 * @param command the type of the command
 * @param documents what it changed; documents or changes may be left out, and are not told then
 * @param rowAt the rows as they stood after it
 */
export function tellChanges(
  text: Text,
  command: string,
  documents: readonly DocumentChanges[],
  rowAt: RowAt,
): Told & { removed: Removed[] } {
  const { folded, lines, more, names } = tellLines(text, documents, rowAt);
  const what = inShort(text, lines, more);
  const removed = folded.flatMap(({ documentId, kind, id, before, after }) =>
    before && !after ? [{ documentId, kind, id, title: names.titleOf(documentId, kind, before) }] : [],
  );
  return { headline: prefixed(text, command, what, wayOf(folded)), lines, more, removed };
}

/**
 * Says changes line by line, at most a hundred of them; `more` counts the others.
 * @param rowAt the rows as they stood after them
 * @param isWanted which of them are said, as a person would count them; all when left out
 */
export function tellLines(
  text: Text,
  documents: readonly DocumentChanges[],
  rowAt: RowAt,
  isWanted: (change: Folded) => boolean = () => true,
): Pick<Told, 'lines' | 'more'> & { folded: readonly Folded[]; names: Names } {
  const names = namesInEntry(text, documents, rowAt);
  const folded = foldChanges(documents, names.rowOf).filter(isWanted);
  const lines = folded.slice(0, MOST_LINES).flatMap((one) => {
    const place = placesOfChange(one.documentId, one, names.rowOf)[0];
    return tellChange(text, names, one).map(
      (line): Line => (place === undefined ? line : { ...line, place }),
    );
  });
  return { folded, lines, more: Math.max(0, folded.length - MOST_LINES), names };
}

function inShort(text: Text, lines: readonly Line[], more: number): string {
  const [first, second, ...rest] = lines.map(({ sentence }) => sentence);
  if (first === undefined) return text.history.nothing;
  if (second === undefined) return first;
  if (rest.length + more === 0) return `${first}; ${second}`;
  return text.history.andMore({ what: first, count: rest.length + 1 + more });
}

/** Whether what was put back comes, goes again, or both: an undo of bringing back takes away. */
function wayOf(folded: readonly { after: unknown }[]): 'comes' | 'goes' | 'both' {
  const going = folded.filter(({ after }) => after === null).length;
  if (going === 0) return 'comes';
  return going === folded.length ? 'goes' : 'both';
}

function prefixed(text: Text, command: string, what: string, way: ReturnType<typeof wayOf>): string {
  switch (command) {
    case 'import':
      return text.history.imported({ what });
    case 'copy-journey':
      return text.history.copied({ what });
    case 'restore':
      return text.history.restored[way]({ what });
    default:
      return what;
  }
}
