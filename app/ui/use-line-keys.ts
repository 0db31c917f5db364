import { useState } from 'react';
import { isSame } from '@/lib/changes/draft';
import { originsOf } from '@/lib/changes/merge-lists';

/**
 * Keys for the lines of a list, which have no ids: a line keeps its own when it is written anew or moved, and when
 * others around it come and go, so that whoever works in it is not thrown out.
 */
export function useLineKeys(lines: readonly string[]): readonly string[] {
  const [known, know] = useState({ lines, keys: lines.map((_, at) => String(at)), next: lines.length });
  if (isSame(known.lines, lines)) return known.keys;
  let { next } = known;
  const keys = originsOf(known.lines, lines).map((origin) => {
    const kept = origin && known.keys[origin.at];
    if (kept !== undefined) return kept;
    next += 1;
    return String(next - 1);
  });
  know({ lines, keys, next });
  return keys;
}
