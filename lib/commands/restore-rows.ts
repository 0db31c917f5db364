import { generateKeyBetween } from 'fractional-indexing';
import type { Change } from '../changes/change';
import type { Draft } from '../changes/draft';
import { twelveSteps } from '../framework/twelve-steps';
import type { Row } from '../model/document';
import { documentKindOf } from '../model/document';
import { childKindsOf, definitionOf } from '../model/kinds';
import { usesAt } from '../model/references';
import type { CommandOf } from './command';
import { rowOnto } from './fields-onto';
import { isKnown } from './known-names';
import { put } from './records';
import { type RowName, refuse } from './refusal';
import { rowsNaming } from './rows-naming';

/**
 * Brings rows back (undo, time travel). Refused when a row is no longer as the editor last saw it, see `rowOnto`, or when
 * what it takes away is in use by now: somebody has edited since, and that edit is not trampled.
 */
export function restoreRows(draft: Draft, command: CommandOf<'restore'>) {
  // A browser does not hold every journey that a step of undo reaches; the server does.
  const atHand = command.documents
    .filter(({ documentId }) => draft.has(documentId))
    .flatMap(({ documentId, changes }) => changes.map((change) => ({ documentId, ...change })));
  for (const { documentId, kind, after } of atHand) {
    if (definitionOf(kind).document !== documentKindOf(documentId)) refuse('wrong-document', { kind });
    if (after?.order !== undefined && !isOrderKey(after.order))
      refuse('invalid', {}, { problems: [{ path: 'order', code: 'bad-id', params: {} }] });
  }
  const restored = atHand.map(({ documentId, kind, id, before, after }) => {
    const row = (draft.row(documentId, kind, id) as Row | undefined) ?? null;
    return { documentId, kind, id, row: rowOnto(kind, row, before, after) };
  });
  const changed = restored.filter(({ row }) => row === undefined).map(nameOf);
  if (changed.length > 0) refuse('changed-since', {}, { changed });
  // All rows stand before any is checked: a moment and what hangs under it come back together.
  for (const { documentId, kind, id, row } of restored)
    if (row) draft.put(documentId, kind, { ...row, id });
    else draft.remove(documentId, kind, id);
  for (const { documentId, kind, id, row } of restored) if (row) put(draft, documentId, kind, { ...row, id });
  checkNotInUse(draft, atHand);
}

/** Nothing hangs under what has been taken away, and nobody names it. */
function checkNotInUse(draft: Draft, changes: readonly (Change & { documentId: string })[]) {
  const gone = changes.filter(({ after }) => after === null);
  for (const { documentId, kind, id } of gone)
    for (const child of childKindsOf(kind))
      for (const row of draft.rows(documentId, child))
        if (row.parent === id)
          refuse('changed-since', {}, { changed: [{ documentId, kind: child, id: row.id }] });

  // With a first stage of its own, or without its last one, a workspace changes from one framework to the other.
  const ofFramework = changes.some(({ kind }) => kind === 'stage')
    ? twelveSteps('en').flatMap(({ steps }) => steps.map(({ id }) => id))
    : [];
  const ids = new Set([...gone.map(({ id }) => id), ...ofFramework]);
  const kinds = new Set<string>([
    ...gone.map(({ kind }) => kind),
    ...(ofFramework.length > 0 ? ['step'] : []),
  ]);
  if (ids.size === 0) return;
  for (const { documentId, kind, row, reference } of rowsNaming(
    draft,
    draft.documents(),
    (kind) => kinds.has(kind),
    ids,
  ))
    for (const { id } of usesAt(row, reference.at))
      if (ids.has(id) && !reference.to.some((to) => isKnown(draft, documentId, to, id)))
        refuse('changed-since', {}, { changed: [nameOf({ documentId, kind, id: row.id })] });
}

const nameOf = ({ documentId, kind, id }: RowName): RowName => ({ documentId, kind, id });

function isOrderKey(order: string): boolean {
  try {
    return generateKeyBetween(order, null) !== '';
  } catch {
    return false;
  }
}
