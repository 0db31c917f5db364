import type { Reference } from './kinds';

/** One use of an id in a record: where it stands, as keys from the record down. */
export type Use = { keys: (string | number)[]; id: string };

/**
 * The ids that stand at a reference's path (`phases[].steps[]`) in a record. What is no text there, or stands in no
 * object, is no id: the record may come from a file that nobody has checked yet.
 */
export function usesAt(record: object, at: Reference['at']): Use[] {
  let places: { keys: (string | number)[]; value: unknown }[] = [{ keys: [], value: record }];
  for (const part of at.split('.')) {
    const key = part.replace('[]', '');
    places = places.flatMap(({ keys, value }) => {
      const inner = isObject(value) ? value[key] : undefined;
      if (!Array.isArray(inner)) return [{ keys: [...keys, key], value: inner }];
      return inner.map((item, index) => ({ keys: [...keys, key, index], value: item as unknown }));
    });
  }
  return places.flatMap(({ keys, value }) => (typeof value === 'string' ? [{ keys, id: value }] : []));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * The record with every id at `at` passed through `rename`; ids for which it gives undefined are taken out.
 * The same record comes back when nothing changes.
 */
export function renameAt<Record extends object>(
  record: Record,
  at: Reference['at'],
  rename: (id: string) => string | undefined,
): Record {
  return renameWithin(record, at.split('.'), rename) as Record;
}

function renameWithin(value: unknown, parts: string[], rename: (id: string) => string | undefined): unknown {
  const [part, ...rest] = parts;
  if (part === undefined) return rename(value as string);
  const key = part.replace('[]', '');
  const holder = value as { [key: string]: unknown };
  const inner = holder[key];
  if (inner === undefined) return value;
  const renamed = Array.isArray(inner)
    ? keepSame(
        inner,
        inner.map((item) => renameWithin(item, rest, rename)).filter((item) => item !== undefined),
      )
    : renameWithin(inner, rest, rename);
  if (renamed === inner) return value;
  const { [key]: _gone, ...others } = holder;
  return renamed === undefined ? others : { ...holder, [key]: renamed };
}

const keepSame = (before: unknown[], after: unknown[]) =>
  before.length === after.length && before.every((item, index) => item === after[index]) ? before : after;
