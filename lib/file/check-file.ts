import { twelveSteps } from '../framework/twelve-steps';
import { BUILT_IN_LENSES } from '../lenses/lens-ids';
import { definitionOf, type Kind } from '../model/kinds';
import { usesAt } from '../model/references';
import { inDocumentOrder } from './document-order';
import { type Found, foundInIssues, MOST_PROBLEMS, type Problem, pathOf, problemOf } from './problem';
import { type Keys, type Placed, recordsInFile } from './records-in-file';
import { MOST_STEPS, type WorkspaceFile, zWorkspaceFile } from './workspace-file';

export type CheckedFile = { ok: true; file: WorkspaceFile } | { ok: false; problems: Problem[] };

/** A record that can be read. */
type Readable = Placed & { item: NonNullable<Placed['item']> };
type Report = (keys: Keys, code: Found['code'], params?: Found['params']) => void;

/**
 * Checks a workspace file: each field by itself, and what no single field can tell (ids that stand twice, references
 * to nothing, a second role in a cell …). The second does not wait for the first: what is shaped well enough is
 * checked, so that all errors come at once, in the order of the file, at most fifty.
 */
export function checkFile(value: unknown): CheckedFile {
  const file = zWorkspaceFile.safeParse(value);
  const found = foundInIssues(file.error?.issues ?? [], value).map(
    (one): Found => (one.keys[0] === 'format' ? { ...one, code: 'wrong-format', params: {} } : one),
  );

  // Where the shape is wrong nothing else is said: the rest may follow from that.
  const misshapen = new Set(found.map(({ keys }) => pathOf(keys)));
  const report: Report = (keys, code, params = {}) => {
    if (!misshapen.has(pathOf(keys))) found.push({ keys, code, params });
  };
  const isMisshapen = (keys: Keys) => keys.some((_, at) => misshapen.has(pathOf(keys.slice(0, at + 1))));

  const placed = [...recordsInFile(value)];
  const records = placed.filter((one): one is Readable => one.item !== undefined);
  checkIds(records, report);
  checkReferences(placed, records, isMisshapen, report);
  checkRoles(records, report);
  for (const record of records) checkRecord(record, report);
  if (records.filter(({ kind }) => kind === 'step').length > MOST_STEPS)
    report(['workspace', 'stages'], 'too-many', { max: MOST_STEPS, kind: 'steps' });

  if (found.length > 0)
    return { ok: false, problems: inDocumentOrder(found, value).slice(0, MOST_PROBLEMS).map(problemOf) };
  if (!file.success) throw new Error('A file without problems was not understood.');
  return { ok: true, file: file.data };
}

/** Ids are unique among their kind in the whole file; a lens may not be called as one that ships either. */
function checkIds(records: readonly Readable[], report: Report) {
  const first = new Map(BUILT_IN_LENSES.map((id) => [`lens ${id}`, 'built-in']));
  for (const { kind, keys, item } of records) {
    if (definitionOf(kind).idFrom || typeof item.id !== 'string') continue;
    const before = first.get(`${kind} ${item.id}`);
    if (before !== undefined) report([...keys, 'id'], 'duplicate-id', { kind, id: item.id, first: before });
    else first.set(`${kind} ${item.id}`, pathOf(keys));
  }
}

function checkReferences(
  placed: readonly Placed[],
  records: readonly Readable[],
  isMisshapen: (keys: Keys) => boolean,
  report: Report,
) {
  // Records of a journey are known inside it, all others in the whole file.
  const scopeOf = (kind: string, journey: number | undefined) =>
    kind !== 'journey' && definitionOf(kind as Kind).document === 'journey' ? `${kind} ${journey}` : kind;
  const known = new Set(BUILT_IN_LENSES.map((id) => `lens ${id}`));
  const unreadable = new Set<string>();
  for (const { kind, keys, item, journey } of placed) {
    const scope = scopeOf(kind, journey);
    if (typeof item?.id === 'string') known.add(`${scope} ${item.id}`);
    else if (item === undefined && isMisshapen(keys)) {
      unreadable.add(scope);
      if (kind === 'stage') unreadable.add('step');
    } else if (item === undefined && kind === 'stage')
      for (const { steps } of twelveSteps('en')) for (const { id } of steps) known.add(`step ${id}`);
  }
  for (const { kind, keys, item, journey } of records)
    for (const { at, to } of definitionOf(kind).references ?? []) {
      const scopes = to.map((target) => scopeOf(target, journey));
      if (scopes.some((scope) => unreadable.has(scope))) continue;
      for (const use of usesAt(item, at)) {
        if (scopes.some((scope) => known.has(`${scope} ${use.id}`))) continue;
        const inRecord = kind === 'review' ? [] : use.keys;
        report([...keys, ...inRecord], 'unknown-reference', { kind: to[0], id: use.id });
      }
    }
}

/** A department has one role in a step. */
function checkRoles(records: readonly Readable[], report: Report) {
  const first = new Map<string, Keys>();
  for (const { kind, keys, item, journey } of records) {
    if (kind !== 'role' || typeof item.department !== 'string' || typeof item.step !== 'string') continue;
    const cell = `${journey} ${item.department} ${item.step}`;
    const before = first.get(cell);
    if (before) report(keys, 'second-role', { first: pathOf(before) });
    else first.set(cell, keys);
  }
}

/** What a record of one kind may not do, whatever the others say. */
function checkRecord({ kind, keys, item }: Readable, report: Report) {
  if (kind === 'workspace') checkNamedOnce(item.lenses, [...keys, 'lenses'], report);
  if (kind === 'lens') checkNamedOnce(item.phases, [...keys, 'phases'], report, 'id');
  if (kind === 'campaign')
    for (const field of ['journeys', 'steps', 'departments'])
      checkNamedOnce(item[field], [...keys, field], report);
  if (kind !== 'handoff') return;
  checkNamedOnce(item.confirmedBy, [...keys, 'confirmedBy'], report);
  if (typeof item.fromStep === 'string' && item.fromStep === item.toStep)
    report([...keys, 'toStep'], 'self-handoff');
}

/** Names in a list, or in one field of the objects in it, stand there once. */
function checkNamedOnce(list: unknown, keys: Keys, report: Report, field?: string) {
  const seen = new Set<unknown>();
  for (const [at, item] of Array.isArray(list) ? list.entries() : []) {
    const id = field === undefined ? item : (item as Record<string, unknown> | null)?.[field];
    if (seen.has(id))
      report(field === undefined ? [...keys, at] : [...keys, at, field], 'named-twice', { id });
    if (typeof id === 'string') seen.add(id);
  }
}
