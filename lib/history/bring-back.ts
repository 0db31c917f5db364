import type { Change, DocumentChanges } from '../changes/change';
import { isSame } from '../changes/draft';
import { twelveSteps } from '../framework/twelve-steps';
import { BUILT_IN_LENSES } from '../lenses/lens-ids';
import { type Document, type Records, type Row, rootIdOf, rowOf, rowsOf } from '../model/document';
import { definitionOf, type Kind, kindsOf } from '../model/kinds';
import { renameAt, usesAt } from '../model/references';
import { changesBetween } from './changes-between';
import { withKnownNames } from './with-known-names';

/** A workspace and one of its journeys, as documents. */
export type Pair = { workspace: Document; journey: Document };

type Item = { kind: Kind; id: string };
type RowNow = Row | undefined;

/**
 * The changes that make a place of the map as it was: the cell, the moment with what hangs under it, the handoffs
 * between two steps, or a step or department with its answers. Of the workspace, what these name and is gone comes
 * back with them; nothing else there changes.
 * @param place as in an address: `cell.sales.prepare`
 * @returns per document what changes, ready for a `restore` command; nothing where it is as it was
 */
export const bringBackPlace = (then: Pair, now: Pair, place: string): DocumentChanges[] =>
  changesTo(then, now, itemsAt(then, now, place));

/** The changes that make a whole journey as it was; see `bringBackPlace`. */
export const bringBackJourney = (then: Pair, now: Pair): DocumentChanges[] =>
  changesTo(
    then,
    now,
    kindsOf('journey').flatMap((kind) => itemsOf(then, now, kind, () => true)),
  );

/** What of a journey is not as it was. */
export type Differing = {
  /** Places of its map, as in an address. */
  places: ReadonlySet<string>;
  /** How many other things: ways through, assumptions, what is said of the journey itself. */
  others: number;
};

/** Compares a journey, with its departments and steps, to how it was. */
export function whatDiffers(then: Pair, now: Pair): Differing {
  const places = new Set<string>();
  let others = 0;
  for (const { kind, id, before, after } of changesBetween(then.journey, now.journey, kindsOf('journey'))) {
    const row = before ?? after;
    if (kind === 'role') places.add(`cell.${row?.department}.${row?.step}`);
    else if (kind === 'moment') places.add(`moment.${id}`);
    else if (kind === 'handoff') places.add(`handoff.${row?.fromStep}.${row?.toStep}`);
    else if (definitionOf(kind).parent === 'moment') places.add(`moment.${row?.parent}`);
    else others += 1;
  }
  for (const change of changesBetween(then.workspace, now.workspace, ['department', 'step']))
    if (change.before && change.after) places.add(`${change.kind}.${change.id}`);
  return { places, others };
}

function itemsAt(then: Pair, now: Pair, place: string): Item[] {
  const [what, first = '', second = ''] = place.split('.');
  const roles = (isHere: (row: Row) => boolean) => itemsOf(then, now, 'role', isHere);
  switch (what) {
    case 'cell':
      return roles((row) => row.department === first && row.step === second);
    case 'handoff':
      return itemsOf(then, now, 'handoff', (row) => row.fromStep === first && row.toStep === second);
    case 'moment':
      return [
        { kind: 'moment', id: first },
        ...kindsOf('journey')
          .filter((kind) => definitionOf(kind).parent === 'moment')
          .flatMap((kind) => itemsOf(then, now, kind, (row) => row.parent === first)),
      ];
    case 'step':
      return [{ kind: 'step', id: first }, ...roles((row) => row.step === first)];
    case 'department':
      return [{ kind: 'department', id: first }, ...roles((row) => row.department === first)];
    default:
      return [];
  }
}

function itemsOf(then: Pair, now: Pair, kind: Kind, isWanted: (row: Row) => boolean): Item[] {
  const rows = [then, now].flatMap((pair) => rowsOf(homeOf(pair, kind), kind) as Row[]);
  return [...new Set(rows.filter(isWanted).map(({ id }) => id))].map((id) => ({ kind, id }));
}

const homeOf = (pair: Pair, kind: Kind) => pair[definitionOf(kind).document];
const rowIn = (pair: Pair, kind: Kind, id: string) => rowOf(homeOf(pair, kind), kind, id) as RowNow;

function changesTo(then: Pair, now: Pair, items: readonly Item[]): DocumentChanges[] {
  const plan = new Plan(then, now);
  for (const { kind, id } of items) plan.want(kind, id);
  return plan.changes();
}

/** Rows that are to be as they were, with what they name. */
class Plan {
  readonly #wanted = new Map<string, { kind: Kind; id: string; after: Row | null }>();

  constructor(
    private readonly then: Pair,
    private readonly now: Pair,
  ) {}

  want(kind: Kind, id: string) {
    const was = rowIn(this.then, kind, id);
    // A step of the twelve was there without a row; there is nothing to put back of it.
    if (!was && definitionOf(kind).document === 'workspace') return;
    this.#set(kind, id, was ? this.#withItsNames(kind, was) : null);
  }

  changes(): DocumentChanges[] {
    this.#dropLostNames();
    const byDocument = new Map<string, Change[]>();
    for (const { kind, id, after } of this.#wanted.values()) {
      const before = rowIn(this.now, kind, id) ?? null;
      if (isSame(before, after)) continue;
      const { id: documentId } = homeOf(this.now, kind);
      byDocument.set(documentId, [...(byDocument.get(documentId) ?? []), { kind, id, before, after }]);
    }
    return [...byDocument].map(([documentId, changes]) => ({ documentId, changes }));
  }

  #set(kind: Kind, id: string, after: Row | null) {
    this.#wanted.set(`${kind} ${id}`, { kind, id, after });
  }

  /** What goes is taken out of what names it, as when somebody deletes it. */
  #dropLostNames() {
    const lost = new Set(
      [...this.#wanted.values()].flatMap((one) => (one.after ? [] : [`${one.kind} ${one.id}`])),
    );
    for (const kind of kindsOf('journey'))
      for (const now of rowsOf(this.now.journey, kind) as Row[]) {
        const wanted = this.#wanted.get(`${kind} ${now.id}`);
        const row = wanted ? wanted.after : now;
        for (const { at, to } of row ? (definitionOf(kind).references ?? []) : []) {
          const isLost = (id: string) => to.some((target) => lost.has(`${target} ${id}`));
          if (!row || !usesAt(row, at).some(({ id }) => isLost(id))) continue;
          this.#set(
            kind,
            now.id,
            renameAt(row, at, (id) => (isLost(id) ? undefined : id)),
          );
        }
      }
  }

  /** The row with what it names: what is gone comes back too; what cannot is taken out, or the row stays away. */
  #withItsNames(kind: Kind, row: Row): Row | null {
    const { parent } = definitionOf(kind);
    if (parent && row.parent !== undefined && !this.#isThere(parent, row.parent)) return null;
    return withKnownNames(kind, row, (target, id) => this.#isThere(target, id));
  }

  /** Whether a record is there or comes back. */
  #isThere(kind: Kind, id: string): boolean {
    if (kind === 'lens' && (BUILT_IN_LENSES as readonly string[]).includes(id)) return true;
    const wanted = this.#wanted.get(`${kind} ${id}`);
    if (wanted) return wanted.after !== null;
    // Other journeys are not at hand.
    if (kind === 'journey') return false;
    if (definitionOf(kind).document === 'journey') return this.#comesBack(kind, id);
    if (rowIn(this.now, kind, id) || (kind === 'step' && this.#isOfTheTwelve(id))) return true;
    const was = rowIn(this.then, kind, id) ?? (kind === 'step' ? this.#stepOfTheTwelve(id) : undefined);
    if (!was) return false;
    // A step of its own needs stages of its own, and the workspace lives by the twelve at this moment.
    if (kind === 'step' && !this.#hasOwnSteps()) return false;
    const mended = this.#withItsNames(kind, was);
    this.#set(kind, id, mended);
    return mended !== null;
  }

  // Within the journey: a whole journey is as it was then, a single place joins what is there now.
  #comesBack(kind: Kind, id: string): boolean {
    return rowIn(this.now, kind, id) !== undefined || rowIn(this.then, kind, id) !== undefined;
  }

  #isOfTheTwelve = (id: string) => !this.#hasOwnSteps() && this.#stepOfTheTwelve(id) !== undefined;

  #hasOwnSteps = () => rowsOf(this.now.workspace, 'stage').length > 0;

  #stepOfTheTwelve(id: string): Row | undefined {
    const stages = rowsOf(this.now.workspace, 'stage');
    for (const stage of this.#twelve()) {
      const step = stage.steps.find((one) => one.id === id);
      const home = stages.find((one) => one.id === stage.id) ?? stages[0];
      // Behind all others: where it stood among them is not known any more.
      if (step)
        return { ...step, parent: home?.id ?? stage.id, order: lastOrder(this.now.workspace.records) };
    }
    return undefined;
  }

  #twelve() {
    const { workspace } = this.now;
    return twelveSteps(rowOf(workspace, 'workspace', rootIdOf(workspace.id))?.language ?? 'en');
  }
}

const lastOrder = ({ step = {} }: Records): string =>
  Object.values(step).reduce((last, { order = '' }) => (order > last ? order : last), 'a0');
