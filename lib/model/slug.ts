import { ID_LENGTH } from './fields';

/** A slug of a text: `Socket by the bed?` gives `socket-by-the-bed`; `fallback` where nothing is left of it. */
export function slugOf(text: string, fallback: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, ID_LENGTH)
    .replace(/^-+|-+$/g, '');
  return slug || fallback;
}

/** `slug`, else `slug-2`, `slug-3` …: the first that is not taken. */
export function freeSlug(slug: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  for (let n = 2; ; n++) {
    const candidate = withTail(slug, String(n));
    if (!isTaken(candidate)) return candidate;
  }
}

/** A slug with a tail behind a hyphen, cut so that the whole is still an id. */
export const withTail = (slug: string, tail: string) =>
  `${slug.slice(0, ID_LENGTH - tail.length - 1).replace(/-+$/, '')}-${tail}`;
