/** Width of a letter of 12 pixels on average, in pixels: a little more than it is, so that nothing sticks out. */
const LETTER = 6.9;
/** Shorter than this, what is left of a word says nothing. */
const LEAST = 4;

/** As much of a name as fits a width in pixels, cut with an ellipsis; empty where hardly anything does. */
export function fitted(name: string, width: number): string {
  const letters = [...name];
  const room = Math.floor(width / LETTER);
  if (letters.length <= room) return name;
  return room < LEAST
    ? ''
    : `${letters
        .slice(0, room - 1)
        .join('')
        .trimEnd()}…`;
}
