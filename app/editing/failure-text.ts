import type { Text } from '@/lib/text/text';
import { TurnedAway } from './server';

/** Why the server could not be asked, in one sentence that says what to do. */
export function failureText(text: Text, error: unknown): string {
  if (!(error instanceof TurnedAway)) return text.start.noAnswer;
  const { code } = error;
  return Object.hasOwn(text.doors, code) ? text.doors[code as keyof Text['doors']] : text.start.noAnswer;
}
