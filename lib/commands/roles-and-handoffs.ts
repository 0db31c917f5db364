import type { Draft } from '../changes/draft';
import type { Row } from '../model/document';
import type { BatchedCommand } from './command';
import { fieldsOnto } from './fields-onto';
import { isKnown } from './known-names';
import { addRecord, put } from './records';
import { refuse } from './refusal';

type Single<Type extends BatchedCommand['type']> = Extract<BatchedCommand, { type: Type }>;

/** The id of the role that a department has in a step. */
export const roleIdOf = (department: string, step: string) => `${department}:${step}`;

/**
 * Answers a cell of the matrix. What is left out stays; level null makes the cell unanswered. A statement in an
 * unanswered cell needs a level: the cell then counts as *supports*, which says least beyond the words.
 */
export function answerCell(draft: Draft, command: Single<'answer'>, now: number) {
  const { documentId, department, step, level, statement, expected } = command;
  const id = roleIdOf(department, step);
  const role = draft.row(documentId, 'role', id);
  const wanted = {
    ...(level !== undefined && { level }),
    ...(statement !== undefined && { statement }),
  };
  // Without its row or column there is no cell, whatever else has changed in it.
  for (const [kind, name] of [
    ['department', department],
    ['step', step],
  ] as const)
    if (!isKnown(draft, documentId, kind, name)) refuse('gone', { kind });
  // Refuses where somebody else has answered since.
  fieldsOnto('role', (role as Row | undefined) ?? { id }, wanted, expected);

  if (level === null) {
    if (role) draft.remove(documentId, 'role', id);
    return;
  }
  const fields = {
    level: level ?? role?.level ?? 'supports',
    statement: statement === undefined ? role?.statement : (statement ?? undefined),
  };
  if (role) {
    const { statement: _statement, ...rest } = role;
    put(draft, documentId, 'role', { ...rest, level: fields.level, ...statementIn(fields) });
    return;
  }
  if (level === undefined && !statement) return;
  const added = { department, step, level: fields.level, ...statementIn(fields) };
  addRecord(draft, { type: 'add', documentId, kind: 'role', fields: added }, now);
}

const statementIn = ({ statement }: { statement?: string | undefined }) =>
  statement === undefined || statement === '' ? {} : { statement };

/** One of the two departments of a handoff confirms it, or takes its confirmation back. */
export function confirmHandoff(draft: Draft, command: Single<'confirm'>) {
  const { documentId, department, confirmed } = command;
  const handoff = draft.row(documentId, 'handoff', command.handoff);
  if (!handoff) refuse('gone', { kind: 'handoff' });
  if (department !== handoff.from && department !== handoff.to) refuse('not-a-side');
  const others = (handoff.confirmedBy ?? []).filter((id) => id !== department);
  put(draft, documentId, 'handoff', {
    ...handoff,
    confirmedBy: confirmed ? [...others, department] : others,
  });
}
