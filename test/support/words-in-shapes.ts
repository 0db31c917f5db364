import type { Drawing } from '@/lib/drawings/drawing';
import type { Shape } from '@/lib/drawings/shape';

/** Words without what lines put between and into them. */
export const squeezed = (words: string) => words.replace(/[\s\u00AD-]+/gu, '');

/** All words of drawings, squeezed, by the part of what is read aloud that they belong to; `''` for none. */
export function wordsByPart(drawings: readonly Drawing[]): Map<string, string> {
  const words = new Map<string, string>();
  const read = (shape: Shape | string, key: string) => {
    if (typeof shape === 'string') words.set(key, (words.get(key) ?? '') + squeezed(shape));
    else for (const child of shape.children) read(child, shape.part?.key ?? key);
  };
  for (const { shapes } of drawings) for (const shape of shapes) read(shape, '');
  return words;
}
