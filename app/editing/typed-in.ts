import type { BatchedCommand, Command } from '@/lib/commands/command';

/** The texts that somebody typed in a command, to be shown when it cannot be saved. */
export function typedIn(command: Command | BatchedCommand): string {
  if (command.type === 'batch') return listed(command.commands.map(typedIn));
  if (command.type === 'answer') return command.statement ?? '';
  if (command.type === 'add') return listed(Object.values(command.fields).flatMap(textsIn));
  if (command.type !== 'edit') return '';
  const { fields, expected = {} } = command;
  return listed(
    Object.entries(fields).flatMap(([field, value]) => {
      const seen = Array.isArray(value) ? textsIn(expected[field]) : [];
      return textsIn(value).filter((text) => !seen.includes(text));
    }),
  );
}

/** A value of a field in words: a text itself, what has a name by it, of a list all of them. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'object' && value !== null && 'name' in value ? textsIn(value.name) : [];
}

const listed = (texts: readonly string[]) => texts.filter((text) => text !== '').join(' · ');
