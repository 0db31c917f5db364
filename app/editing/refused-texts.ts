'use client';

import { useSyncExternalStore } from 'react';
import { type Command, type Intent, zCommand } from '@/lib/commands/command';
import { mergeField } from '@/lib/commands/fields-onto';
import type { Conflict, Refusal, RowName } from '@/lib/commands/refusal';
import { roleIdOf } from '@/lib/commands/roles-and-handoffs';
import type { Row } from '@/lib/model/document';
import { typedIn } from './typed-in';

/** An edit that was refused when its field, or its whole tab, had gone: it stays on this device until somebody has chosen. */
export type RefusedText = { command: Command; refusal: Refusal };

const KEY = 'journey-lens:refused';
const NOTHING: readonly RefusedText[] = [];

const listeners = new Set<() => void>();
let known: { stored: string | null; refused: readonly RefusedText[] } = { stored: null, refused: NOTHING };

// Read each time: other tabs of this browser choose as well. The same stored text is the same list.
function read(): readonly RefusedText[] {
  try {
    const stored = localStorage.getItem(KEY);
    if (stored !== known.stored) known = { stored, refused: parse(stored) };
  } catch {
    // Forbidden storage: what was refused lasts until the page is left.
  }
  return known.refused;
}

function parse(stored: string | null): readonly RefusedText[] {
  const all: unknown = JSON.parse(stored ?? '[]');
  return (Array.isArray(all) ? all : []).flatMap((one: Partial<RefusedText> | null) => {
    const command = zCommand.safeParse(one?.command);
    return command.success && one?.refusal ? [{ command: command.data, refusal: one.refusal }] : [];
  });
}

function keep(refused: readonly RefusedText[]) {
  const stored = JSON.stringify(refused);
  try {
    localStorage.setItem(KEY, stored);
    known = { stored, refused };
  } catch {
    known = { ...known, refused };
  }
  for (const listener of listeners) listener();
}

/** Keeps a refused edit for a choice. @returns false where there is no text in it that could get lost */
export function keepRefused(command: Command, refusal: Refusal): boolean {
  if (typedIn(command).trim() === '') return false;
  keep([...read().filter((one) => one.command.commandId !== command.commandId), { command, refusal }]);
  return true;
}

/** Takes a refused edit away: somebody has chosen. */
export const dropRefused = (commandId: string) =>
  keep(read().filter(({ command }) => command.commandId !== commandId));

function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** The edits that wait for a choice, oldest first, in every tab of this browser. */
export const useRefusedTexts = () => useSyncExternalStore(subscribe, read, () => NOTHING);

type Single = Extract<Command, { type: 'edit' | 'answer' }>;
type Answer = Pick<Single & { type: 'answer' }, 'department' | 'step'>;

/** The record that an edit is about, and what is known of it without its row; undefined for what makes records. */
export function targetOf(command: Intent): { row: RowName; known: Row } | undefined {
  const { documentId } = command;
  switch (command.type) {
    case 'answer': {
      const { department, step }: Answer = command;
      const id = roleIdOf(department, step);
      return { row: { documentId, kind: 'role', id }, known: { id, department, step } };
    }
    case 'edit': {
      const { kind, id } = command;
      return { row: { documentId, kind, id }, known: { id } };
    }
    case 'batch': {
      const first = command.commands.map(targetOf).find((target) => target !== undefined);
      return first;
    }
    default:
      return undefined;
  }
}

/** The same edit once more, on top of what stands there now. */
export function onTopOf(command: Command, conflicts: readonly Conflict[], row: Row | undefined): Intent {
  const { commandId: _commandId, by: _by, ...intent } = command;
  const seen = Object.fromEntries(conflicts.map(({ field }) => [field, row?.[field] ?? null]));
  if (intent.type === 'edit')
    return { ...intent, fields: fieldsOnTop(intent, row), expected: seen } as Intent;
  if (intent.type === 'answer') return { ...intent, expected: seen } as Intent;
  if (intent.type !== 'batch') return intent as Intent;
  const commands = intent.commands.map((one) => {
    if (one.type !== 'edit' && one.type !== 'answer') return one;
    const { expected: _expected, ...rest } = one;
    return one.type === 'edit' && one.id === row?.id ? { ...rest, fields: fieldsOnTop(one, row) } : rest;
  });
  return { ...intent, commands } as Intent;
}

/** The fields of an edit, its lists with what others have done to them since. */
function fieldsOnTop(
  { fields, expected = {} }: Pick<Single & { type: 'edit' }, 'fields' | 'expected'>,
  row: Row | undefined,
) {
  return Object.fromEntries(
    Object.entries(fields).map(([field, wanted]) => [
      field,
      mergeField(expected[field], row?.[field], wanted).value,
    ]),
  );
}
