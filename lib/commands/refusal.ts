import type { Problem } from '../file/problem';
import type { Kind } from '../model/kinds';
import type { Text } from '../text/text';

export type RefusalCode = keyof Text['refusals'];

/** A field that somebody else has changed since the editor last saw it: nothing of either text is lost. */
export type Conflict = {
  kind: Kind;
  id: string;
  field: string;
  expected: unknown;
  current: unknown;
  wanted: unknown;
};

/** A row by its name, wherever it stands. */
export type RowName = { documentId: string; kind: Kind; id: string };

/** Why a command was not carried out. A refused command leaves no row and no revision (law L2). */
export type Refusal = {
  code: RefusalCode;
  params: Record<string, unknown>;
  conflicts?: Conflict[];
  problems?: Problem[];
  /** Rows that stand in the way of bringing others back: they have changed since. */
  changed?: RowName[];
};

/** Thrown inside `decide` to refuse; `decide` itself returns the refusal. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** Refuses the command that is being decided. */
export function refuse(
  code: RefusalCode,
  params: Refusal['params'] = {},
  more: Partial<Refusal> = {},
): never {
  throw new Refused({ code, params, ...more });
}

/** One sentence: what was refused, and what to do. */
export function refusalText(text: Text, { code, params }: Refusal): string {
  const named = { ...params };
  const { kinds } = text.model;
  if (typeof named.kind === 'string' && Object.hasOwn(kinds, named.kind)) {
    const kind = named.kind as keyof typeof kinds;
    named.kind = kinds[kind];
    if (code === 'too-many') named.counted = text.importing.counted[kind]({ count: Number(named.max) });
  }
  return (text.refusals[code] as (params: Record<string, unknown>) => string)(named);
}
