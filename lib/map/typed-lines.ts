import { NAME_LENGTH, TEXT_LENGTH } from '../model/fields';
import { OBSTACLE_KINDS, type ObstacleKind } from '../model/obstacle';
import type { Text } from '../text/text';

/**
 * The notes in what somebody typed or pasted: one a line, without bullets, numbers and quotes around all of it, blank
 * lines left aside.
 */
export const typedLines = (typed: string): string[] =>
  typed
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line
        .replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, '')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^["“„«]([^"“”„«»]*)["”»]$/, '$1')
        .trim(),
    )
    .filter((line) => line !== '')
    .map((line) => [...line].slice(0, TEXT_LENGTH).join(''));

/** A text as a name: cut where it is too long for one. */
export const asName = (line: string) => [...line].slice(0, NAME_LENGTH).join('').trim();

/** What ends in a question mark is a question, everything else a thought. */
export const isQuestion = (line: string) => line.trimEnd().endsWith('?');

/** An obstacle as it is typed: `Cost: parking is dear` says its kind, everything else is of another kind. */
export function typedObstacle(text: Text, line: string): { kind: ObstacleKind; text: string } {
  const [first, rest] = halves(line);
  const kind = OBSTACLE_KINDS.find(
    (one) => text.model.obstacleKinds[one].toLowerCase() === first.toLowerCase(),
  );
  return kind && rest !== '' ? { kind, text: rest } : { kind: 'other', text: line };
}

/** A touchpoint as it is typed: `Mail: confirmation` says its channel. */
export function typedTouchpoint(line: string): { name: string; channel: string } {
  const [first, rest] = halves(line);
  return rest === '' ? { name: asName(line), channel: '' } : { name: asName(rest), channel: first };
}

/** What stands before and behind the first colon that a blank follows; nothing behind where there is none. */
function halves(line: string): [string, string] {
  const at = line.search(/:\s/);
  return at <= 0 ? [line, ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}
