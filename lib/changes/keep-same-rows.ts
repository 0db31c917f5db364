import type { Document, Records, Row } from '../model/document';
import { isSame } from './draft';

/**
 * The later of two states of one document, with the rows, tables and records of the earlier one wherever they say the
 * same: what is worked out from them and remembered by identity stays as it is. An edit that the server confirms
 * changes nothing on a screen that shows it already.
 */
export function keepSameRows(earlier: Document | undefined, later: Document): Document {
  if (earlier === undefined || earlier.id !== later.id || earlier.records === later.records) return later;
  const [before, after] = [earlier.records as AnyRecords, later.records as AnyRecords];
  const kinds = Object.keys(after);
  const records = Object.fromEntries(kinds.map((kind) => [kind, keepSame(before[kind], after[kind] ?? {})]));
  const isUnchanged =
    kinds.length === Object.keys(before).length && kinds.every((kind) => records[kind] === before[kind]);
  return { ...later, records: isUnchanged ? earlier.records : (records as Records) };
}

type Table = Readonly<Record<string, Row>>;
type AnyRecords = Readonly<Record<string, Table>>;

function keepSame(before: Table | undefined, after: Table): Table {
  if (before === undefined || before === after) return after;
  const ids = Object.keys(after);
  let isUnchanged = ids.length === Object.keys(before).length;
  const rows = Object.fromEntries(
    ids.map((id) => {
      const [was, is] = [before[id], after[id] as Row];
      const kept = was !== undefined && isSame(was, is) ? was : is;
      isUnchanged &&= kept === was;
      return [id, kept];
    }),
  );
  return isUnchanged ? before : rows;
}
