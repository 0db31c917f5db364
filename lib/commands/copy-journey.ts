import type { Draft } from '../changes/draft';
import { exists, journeyDocumentId, partsOfDocumentId, type Row } from '../model/document';
import { definitionOf, type Kind, kindsOf } from '../model/kinds';
import { renameAt } from '../model/references';
import { freeSlug, withTail } from '../model/slug';
import type { CommandOf } from './command';
import { put } from './records';
import { refuse } from './refusal';

// What was decided about the other journey's gaps and when it was looked at does not hold for the copy.
const NOT_COPIED = new Set<Kind>(['review', 'action', 'acceptance']);

/** Copies a journey, with ids of its own for everything whose ids are unique in the whole workspace. */
export function copyJourney(draft: Draft, command: CommandOf<'copy-journey'>) {
  const { documentId, from, name, persona } = command;
  const { workspaceId } = partsOfDocumentId(documentId);
  const source = journeyDocumentId(workspaceId, from);
  if (!exists(draft.document(source))) refuse('no-document');
  if (exists(draft.document(documentId))) refuse('already-there', { kind: 'journey', id: documentId });

  const tail = command.commandId.slice(0, 6);
  const kinds = kindsOf('journey').filter((kind) => kind !== 'journey' && !NOT_COPIED.has(kind));
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const kind of kinds)
    if (!definitionOf(kind).idFrom)
      for (const row of draft.rows(source, kind)) {
        // Long ids may differ only behind where they are cut.
        const id = freeSlug(withTail(row.id, tail), (other) => taken.has(`${kind} ${other}`));
        taken.add(`${kind} ${id}`);
        renamed.set(`${kind} ${row.id}`, id);
      }
  const copyOfId = (kind: string, id: string) => renamed.get(`${kind} ${id}`) ?? id;

  const { persona: _persona, ...root } = draft.row(source, 'journey', from) ?? { id: from, name };
  const { journeyId = from } = partsOfDocumentId(documentId);
  put(draft, documentId, 'journey', {
    ...root,
    id: journeyId,
    name,
    copyOf: from,
    ...(persona && { persona }),
  });
  for (const kind of kinds) {
    for (const row of draft.rows(source, kind) as Row[]) {
      let copy: Row = { ...row, id: copyOfId(kind, row.id) };
      const { parent, references = [] } = definitionOf(kind);
      if (parent && copy.parent) copy.parent = copyOfId(parent, copy.parent);
      for (const { at, to } of references) {
        copy = renameAt(
          copy,
          at,
          (id) => to.map((target) => copyOfId(target, id)).find((new_) => new_ !== id) ?? id,
        );
      }
      draft.put(documentId, kind, copy);
    }
  }
}
