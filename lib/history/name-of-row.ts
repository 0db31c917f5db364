import type { RowName } from '../commands/refusal';
import type { Document, Row } from '../model/document';
import type { Text } from '../text/text';
import { namesInEntry } from './names-in-entry';
import { type RowAt, WalkBack } from './walk-back';

/**
 * What a record is called: `Sales · Compare`.
 * @param known the row as it was, for one that is gone
 */
export function nameOfRow(
  text: Text,
  documents: Iterable<Document>,
  { documentId, kind, id }: RowName,
  known?: Row | null,
): string {
  const walk = new WalkBack(documents);
  const rowAt: RowAt = (...at) =>
    walk.rowAt(...at) ?? (known && at.join(' ') === [documentId, kind, id].join(' ') ? known : undefined);
  return namesInEntry(text, [], rowAt).nameOf(documentId, kind, id);
}
