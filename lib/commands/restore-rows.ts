import { type Draft, isSame } from '../changes/draft';
import type { Row } from '../model/document';
import { documentKindOf } from '../model/document';
import { definitionOf } from '../model/kinds';
import type { CommandOf } from './command';
import { put } from './records';
import { refuse } from './refusal';

/**
 * Brings rows back (undo, time travel). Refused when a row is no longer as the editor last saw it: somebody has
 * edited it since, and that edit is not trampled.
 */
export function restoreRows(draft: Draft, command: CommandOf<'restore'>) {
  // A browser does not hold every journey that a step of undo reaches; the server does.
  const atHand = command.documents.filter(({ documentId }) => draft.has(documentId));
  for (const { documentId, changes } of atHand) {
    for (const { kind, id, before } of changes) {
      if (definitionOf(kind).document !== documentKindOf(documentId)) refuse('wrong-document', { kind });
      const current = (draft.row(documentId, kind, id) as Row | undefined) ?? null;
      if (!isSame(current, before)) refuse('changed-since');
    }
  }
  // All rows stand before any is checked: a moment and what hangs under it come back together.
  for (const { documentId, changes } of atHand)
    for (const { kind, id, after } of changes)
      if (after === null) draft.remove(documentId, kind, id);
      else draft.put(documentId, kind, { ...after, id });
  for (const { documentId, changes } of atHand)
    for (const { kind, id, after } of changes)
      if (after !== null) put(draft, documentId, kind, { ...after, id });
}
