import { generateKeyBetween } from 'fractional-indexing';
import type { Draft } from '../changes/draft';
import { problemsOfIssues } from '../file/problem';
import { documentKindOf, type Row, rootIdOf } from '../model/document';
import { definitionOf, type Kind } from '../model/kinds';
import type { BatchedCommand } from './command';
import { fieldsOnto } from './fields-onto';
import { keepFramework } from './keep-framework';
import { checkNames } from './known-names';
import { refuse } from './refusal';

type Single<Type extends BatchedCommand['type']> = Extract<BatchedCommand, { type: Type }>;

/**
 * Adds a record. Its id is free, its parent exists, its fields fit its kind and name what exists.
 * @param now epoch ms: the moment of a snapshot that names none
 */
export function addRecord(draft: Draft, command: Single<'add'>, now: number) {
  const { documentId, kind, parent } = command;
  const definition = definitionOf(kind);
  checkHome(documentId, kind);
  keepFramework(draft, documentId, kind);
  const isRoot = definition.list === undefined;
  const id = isRoot ? rootIdOf(documentId) : (definition.idFrom?.(command.fields).join(':') ?? command.id);
  if (id === undefined) refuse('invalid', {}, { problems: [{ path: 'id', code: 'missing', params: {} }] });
  if (draft.row(documentId, kind, id)) refuse('already-there', { kind, id });
  const siblings = draft.rows(documentId, kind);
  const fields = kind === 'snapshot' ? { at: now, ...command.fields } : command.fields;
  const before = command.before ?? null;
  const place: Partial<Row> = isRoot ? {} : { order: orderBefore(siblings, { id, parent, before }) };
  if (parent !== undefined) place.parent = parent;
  put(draft, documentId, kind, { ...withoutNulls(fields), ...place, id });
}

/** Sets fields of a record, see `fieldsOnto` for what others have changed since the editor last saw it. */
export function editRecord(draft: Draft, command: Single<'edit'>) {
  const { documentId, kind, fields, expected } = command;
  checkHome(documentId, kind);
  keepFramework(draft, documentId, kind);
  const row = draft.row(documentId, kind, command.id) as Row | undefined;
  if (!row) refuse('gone', { kind });
  const { id, order, parent, ...before } = row;
  put(draft, documentId, kind, {
    ...withoutNulls({ ...before, ...fieldsOnto(kind, row, fields, expected) }),
    id,
    ...(order !== undefined && { order }),
    ...(parent !== undefined && { parent }),
  });
}

/** Puts a record before another one of its kind, or at the end, also under another parent. */
export function moveRecord(draft: Draft, command: Single<'move'>) {
  const { documentId, kind } = command;
  checkHome(documentId, kind);
  keepFramework(draft, documentId, kind);
  const row = draft.row(documentId, kind, command.id) as Row | undefined;
  if (!row) refuse('gone', { kind });
  const parentKind = definitionOf(kind).parent;
  const parent = command.parent ?? row.parent;
  if (parentKind && !draft.row(documentId, parentKind, parent ?? '')) refuse('gone', { kind: parentKind });
  if (command.before === command.id) return;
  const order = orderBefore(draft.rows(documentId, kind), { id: row.id, parent, before: command.before });
  draft.put(documentId, kind, { ...row, order, ...(parent !== undefined && { parent }) });
}

/** Puts a row that comes from outside: checked against its kind, and everything that it names or hangs under. */
export function put(draft: Draft, documentId: string, kind: Kind, row: Row) {
  const { id: _id, order: _order, parent: _parent, ...fields } = row;
  const parsed = definitionOf(kind).fields.safeParse(fields);
  if (!parsed.success) refuse('invalid', {}, { problems: problemsOfIssues(parsed.error.issues, fields) });
  const parent = definitionOf(kind).parent;
  if (parent && !draft.row(documentId, parent, row.parent ?? '')) refuse('gone', { kind: parent });
  checkNames(draft, documentId, kind, row);
  draft.put(documentId, kind, row);
}

// Only those under the same parent count: what came in by a file has the same orders under every parent.
function orderBefore(
  all: readonly { id: string; order?: string; parent?: string }[],
  { id, parent, before }: { id: string; parent: string | undefined; before: string | null },
): string {
  const others = all.filter((row) => row.parent === parent && row.id !== id);
  const at = before === null ? -1 : others.findIndex((row) => row.id === before);
  const index = at === -1 ? others.length : at;
  const lower = others[index - 1]?.order ?? null;
  // A record that came back may share its place with one that was put there since: between them there is none.
  const upper = others.slice(index).find(({ order }) => lower === null || (order ?? '') > lower);
  return generateKeyBetween(lower, upper?.order ?? null);
}

function checkHome(documentId: string, kind: Kind) {
  if (definitionOf(kind).document !== documentKindOf(documentId)) refuse('wrong-document', { kind });
}

const withoutNulls = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
