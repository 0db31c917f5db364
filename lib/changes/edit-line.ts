import { isFilled } from '../model/fields';

/**
 * A list of texts before and after one of them is written anew or, blank, taken out. Lines have no ids: the one that is
 * meant is found by its words. Where others have written it anew by now, both lists have it as it was seen, so that
 * this comes to light when the edit is carried out.
 * @param at where it stands, as far as is known
 * @param seen its words when somebody began to write it anew; blank where others have taken it out
 */
export function editLine(lines: readonly string[], at: number, seen: string, typed: string) {
  if (!isFilled(seen)) return { before: [...lines], after: lines.toSpliced(at, 0, typed.trim()) };
  const found = lines[at] === seen ? at : lines.indexOf(seen);
  const place = found === -1 ? at : found;
  const before = found === -1 ? lines.toSpliced(place, 1, seen) : [...lines];
  return { before, after: before.toSpliced(place, 1, ...(isFilled(typed) ? [typed.trim()] : [])) };
}
