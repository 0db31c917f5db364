import type { DocumentChanges } from '../changes/change';
import { twelveSteps } from '../framework/twelve-steps';
import { BUILT_IN_LENSES, type BuiltInLens } from '../lenses/lens-ids';
import { documentKindOf, journeyDocumentId, partsOfDocumentId, type Row, rootIdOf } from '../model/document';
import { definitionOf, type Kind } from '../model/kinds';
import type { Language } from '../model/workspace';
import { quoted } from '../text/quoted';
import type { Text } from '../text/text';
import type { RowAt } from './walk-back';

/** What things are called in the sentences about one log entry. */
export type Names = {
  /** A record by its kind and id, as a bare name. */
  nameOf: (documentId: string, kind: string, id: string) => string;
  /** A record with its kind in front: `Moment “Pack”`. */
  titleOf: (documentId: string, kind: Kind, row: Row) => string;
  /** A row that a record names, as it stands after the entry, else as the entry has removed it. */
  rowOf: RowAt;
};

/**
 * The names that hold for one entry of the log.
 * @param rowAt the rows as they stand after the entry; what the entry removes is found in its changes
 */
export function namesInEntry(text: Text, documents: readonly DocumentChanges[], rowAt: RowAt): Names {
  const removed = new Map<string, Row>();
  for (const { documentId, changes } of documents)
    for (const { kind, id, before, after } of changes)
      if (before && !after) removed.set(`${documentId} ${kind} ${id}`, before);
  const rowOf: RowAt = (documentId, kind, id) =>
    rowAt(documentId, kind, id) ?? removed.get(`${documentId} ${kind} ${id}`);

  const nameOf: Names['nameOf'] = (documentId, kind, id) => {
    const { workspaceId } = partsOfDocumentId(documentId);
    if (kind === 'lens' && isBuiltIn(id)) return text.lenses.builtIn[id].name;
    const home =
      kind === 'journey'
        ? journeyDocumentId(workspaceId, id)
        : definitionOf(kind as Kind).document === 'workspace'
          ? workspaceId
          : documentId;
    const row = rowOf(home, kind as Kind, id);
    if (row) return labelOf(documentId, kind as Kind, row);
    if (kind !== 'step') return id;
    const workspace = rowOf(workspaceId, 'workspace', rootIdOf(workspaceId));
    const steps = twelveSteps((workspace?.language as Language | undefined) ?? 'en').flatMap(
      (one) => one.steps,
    );
    return steps.find((step) => step.id === id)?.name ?? id;
  };

  const labelOf = (documentId: string, kind: Kind, row: Row): string => {
    const name = (of: string, id: unknown) => nameOf(documentId, of, String(id));
    switch (kind) {
      case 'role':
        return `${name('department', row.department)} · ${name('step', row.step)}`;
      case 'handoff':
        return text.history.handoff({
          fromStep: name('step', row.fromStep),
          toStep: name('step', row.toStep),
          from: name('department', row.from),
          to: name('department', row.to),
        });
      case 'review':
        return name('step', row.step);
      case 'signoff':
        return name('department', row.department);
      case 'override':
      case 'acceptance':
        return gapName(text, String(row.gap));
      default:
        return String(row.name ?? row.text ?? row.id);
    }
  };

  return {
    nameOf,
    rowOf,
    titleOf: (documentId, kind, row) => {
      const label = labelOf(documentId, kind, row);
      const isOneName = row.name !== undefined || row.text !== undefined;
      return `${capitalised(text.model.kinds[kind])} ${isOneName ? quoted(label) : label}`;
    },
  };
}

/** The rule that a gap's key names, in words; the key itself when there is no such rule any more. */
export function gapName(text: Text, key: string): string {
  const rule = key.split(':')[0] ?? '';
  return Object.hasOwn(text.gaps, rule) ? text.gaps[rule as keyof Text['gaps']].name : key;
}

/** Where a journey's or a workspace's own row lies among the changes of its document. */
export const isRoot = (documentId: string, kind: Kind) => kind === documentKindOf(documentId);

const isBuiltIn = (id: string): id is BuiltInLens => (BUILT_IN_LENSES as readonly string[]).includes(id);
const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
