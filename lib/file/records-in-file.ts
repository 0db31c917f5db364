import { childKindsOf, definitionOf, type Kind, kindsOf } from '../model/kinds';

export type Keys = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

/**
 * A record as it stands in a file that nobody has checked yet: its place, its fields, and the number of its journey.
 * Without fields it stands for a list in which there is nothing to read: empty, missing, or no list at all.
 */
export type Placed = { kind: Kind; keys: Keys; item?: Fields; journey?: number };

/** Every record of a file that is shaped well enough to be one. Where the file is no such thing, it has none. */
export function* recordsInFile(file: unknown): Generator<Placed> {
  const root = fieldsIn(file);
  const workspace = fieldsIn(root.workspace);
  yield { kind: 'workspace', keys: ['workspace'], item: workspace };
  for (const kind of listedKinds('workspace')) {
    const list = listOf(kind);
    // Personas stand beside the workspace, not inside it.
    if (kind === 'persona') yield* recordsIn({ kind, keys: [list] }, root[list]);
    else yield* recordsIn({ kind, keys: ['workspace', list] }, workspace[list]);
  }
  for (const placed of recordsIn({ kind: 'journey', keys: ['journeys'] }, root.journeys)) {
    yield placed;
    const { item, keys } = placed;
    if (!item) continue;
    for (const kind of listedKinds('journey'))
      yield* recordsIn({ kind, keys: [...keys, listOf(kind)], journey: Number(keys[1]) }, item[listOf(kind)]);
  }
}

/** The records of a list and what hangs under them; `place` is that of the list. */
function* recordsIn(place: Placed, list: unknown): Generator<Placed> {
  const { kind, keys } = place;
  const items = kind === 'review' ? reviewsIn(list) : Object.entries(Array.isArray(list) ? list : []);
  if (items.length === 0) yield place;
  for (const [at, value] of items) {
    if (typeof value !== 'object' || value === null) continue;
    const item = fieldsIn(value);
    const below = [...keys, kind === 'review' ? at : Number(at)];
    yield { ...place, keys: below, item };
    for (const child of childKindsOf(kind)) {
      const name = listOf(child);
      yield* recordsIn({ ...place, kind: child, keys: [...below, name] }, item[name]);
    }
  }
}

// A review stands in the file under the id of its step.
const reviewsIn = (list: unknown): [string, unknown][] =>
  Object.entries(fieldsIn(list)).map(([step, day]) => [step, { step, day }]);

const listOf = (kind: Kind) => definitionOf(kind).list ?? '';

/** The kinds whose lists stand in a document itself, not in another record. */
const listedKinds = (document: 'workspace' | 'journey') =>
  kindsOf(document).filter((kind) => definitionOf(kind).list && !definitionOf(kind).parent);

const fieldsIn = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
