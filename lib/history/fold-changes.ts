import type { Change, DocumentChanges } from '../changes/change';
import { isSame } from '../changes/draft';
import { twelveSteps } from '../framework/twelve-steps';
import { documentKindOf, partsOfDocumentId, type Row, rootIdOf } from '../model/document';
import { definitionOf, type Kind } from '../model/kinds';
import { renameAt, usesAt } from '../model/references';
import type { Language } from '../model/workspace';
import type { RowAt } from './walk-back';

/** A change with what came or went along with it: a moment with its questions, a department with its roles. */
export type Folded = Change & { documentId: string; along: Map<Kind, number> };

/**
 * The changes of one entry, without those that only came or went along with another: what is left is what a person
 * would say they did. What came or went stands first, then what changed.
 */
export function foldChanges(documents: readonly DocumentChanges[], rowOf: RowAt): Folded[] {
  const all = documents.flatMap(({ documentId, changes }) =>
    withoutAdoption(documentId, changes, rowOf).map(
      (change): Folded => ({ ...change, documentId, along: new Map() }),
    ),
  );
  // Most entries are one edit, and a search goes through all of them.
  if (all.length === 1) return all;
  const byKey = new Map(all.map((one) => [keyOf(one.documentId, one.kind, one.id), one]));
  const kept: Folded[] = [];
  for (const one of all) {
    const owner = topOwnerOf(one, byKey);
    if (!owner && !isConsequence(one, byKey)) kept.push(one);
    else if (!owner) continue;
    else owner.along.set(one.kind, (owner.along.get(one.kind) ?? 0) + 1);
  }
  const rank = ({ before, after }: Folded) => (before && after ? 1 : 0);
  return kept.sort((a, b) => rank(a) - rank(b));
}

const keyOf = (documentId: string, kind: string, id: string) => `${documentId} ${kind} ${id}`;
const comesOrGoes = ({ before, after }: Change) =>
  before === null ? 'comes' : after === null ? 'goes' : undefined;

function topOwnerOf(one: Folded, byKey: ReadonlyMap<string, Folded>): Folded | undefined {
  const way = comesOrGoes(one);
  if (!way) return undefined;
  const seen = new Set<Folded>([one]);
  let top: Folded | undefined;
  for (let next = ownerOf(one, way, byKey); next && !seen.has(next); next = ownerOf(next, way, byKey)) {
    seen.add(next);
    top = next;
  }
  return top;
}

/** Whether an edit only took out, or put in again, the names of what went or came in the same entry. */
function isConsequence(
  { documentId, kind, before, after }: Folded,
  byKey: ReadonlyMap<string, Folded>,
): boolean {
  if (!before || !after) return false;
  const { workspaceId } = partsOfDocumentId(documentId);
  const withoutThem = (row: Row) =>
    (definitionOf(kind).references ?? []).reduce(
      (left, { at, to }) =>
        renameAt(left, at, (id) => {
          const isMoving = to.some((target) => {
            const home = definitionOf(target as Kind).document === 'workspace' ? workspaceId : documentId;
            const other = byKey.get(keyOf(home, target, id));
            return other !== undefined && comesOrGoes(other) !== undefined;
          });
          return isMoving ? undefined : id;
        }),
      row,
    );
  return isSame(withoutThem(before), withoutThem(after));
}

/** What came or went with the record in it: its workspace or journey, its parent, or what it means nothing without. */
function ownerOf(one: Folded, way: 'comes' | 'goes', byKey: ReadonlyMap<string, Folded>): Folded | undefined {
  const { documentId, kind } = one;
  const row = one.after ?? one.before;
  const { workspaceId } = partsOfDocumentId(documentId);
  const { parent, references = [] } = definitionOf(kind);
  const isRoot = kind === documentKindOf(documentId);
  const keys = [
    ...(isRoot ? [] : [keyOf(documentId, documentKindOf(documentId), rootIdOf(documentId))]),
    ...(kind === 'workspace' ? [] : [keyOf(workspaceId, 'workspace', workspaceId)]),
    ...(parent && row?.parent ? [keyOf(documentId, parent, row.parent)] : []),
    ...references
      .filter(({ lost }) => lost === 'record')
      .flatMap(({ at, to }) =>
        usesAt(row ?? {}, at).flatMap(({ id }) =>
          to.map((target) =>
            keyOf(
              definitionOf(target as Kind).document === 'workspace' ? workspaceId : documentId,
              target,
              id,
            ),
          ),
        ),
      ),
  ];
  return keys.map((key) => byKey.get(key)).find((owner) => owner && comesOrGoes(owner) === way);
}

/**
 * The first edit to a stage or a step writes the twelve steps down as the workspace's own (and undo takes them
 * out again). Nobody did that: such a row counts as having been there.
 */
function withoutAdoption(documentId: string, changes: readonly Change[], rowOf: RowAt): readonly Change[] {
  if (!changes.some(({ kind }) => kind === 'stage')) return changes;
  const root = rowOf(documentId, 'workspace', rootIdOf(documentId));
  // A workspace that comes or goes as a whole brings its framework with it.
  if (!root || changes.some(({ kind }) => kind === 'workspace')) return changes;
  const stages = twelveSteps(((root as Row).language as Language | undefined) ?? 'en');
  const side = (['before', 'after'] as const).find((one) =>
    stages.every(({ id }) =>
      changes.some((change) => change.kind === 'stage' && change.id === id && !change[one]),
    ),
  );
  if (!side) return changes;
  const defaults = new Map<string, object>(
    stages.flatMap(({ id, name, steps }) => [
      [`stage ${id}`, { id, name }] as const,
      ...steps.map((step) => [`step ${step.id}`, { ...step, parent: id }] as const),
    ]),
  );
  const standing = (key: string, row: Row | null) =>
    ({ ...defaults.get(key), ...(row?.order !== undefined && { order: row.order }) }) as Row;
  const edited = changes.flatMap((change): Change[] => {
    const key = `${change.kind} ${change.id}`;
    if (!defaults.has(key)) return [change];
    const row = standing(key, change.after ?? change.before);
    const { before, after } = { before: change.before ?? row, after: change.after ?? row };
    return isSame(before, after) ? [] : [{ ...change, before, after }];
  });
  // One of the twelve that was not written down with the others is what somebody deleted.
  const written = new Set(changes.map(({ kind, id }) => `${kind} ${id}`));
  const missing = stages.flatMap(({ steps }) => steps.filter(({ id }) => !written.has(`step ${id}`)));
  return [
    ...missing.map(({ id }): Change => {
      const row = standing(`step ${id}`, null);
      return { kind: 'step', id, before: null, after: null, [side]: row };
    }),
    ...edited,
  ];
}
