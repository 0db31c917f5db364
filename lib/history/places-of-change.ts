import type { Change } from '../changes/change';
import type { Row } from '../model/document';
import { definitionOf } from '../model/kinds';
import type { RowAt } from './walk-back';

/**
 * The places on the map that a change touches, nearest first, as they stand in an address: `cell.sales.prepare`,
 * `moment.pack`, `step.prepare`. A step and a department are touched by all that lies in them.
 */
export function placesOfChange(
  documentId: string,
  { kind, id, before, after }: Change,
  rowOf: RowAt,
): string[] {
  const rows = [after, before].filter((row) => row !== null);
  const all = rows.flatMap((row) => placesOf(documentId, kind, id, row, rowOf));
  return [...new Set(all)];
}

function placesOf(documentId: string, kind: Change['kind'], id: string, row: Row, rowOf: RowAt): string[] {
  switch (kind) {
    case 'role':
      return [`cell.${row.department}.${row.step}`, `step.${row.step}`, `department.${row.department}`];
    case 'handoff':
      return [
        `handoff.${row.fromStep}.${row.toStep}`,
        `step.${row.fromStep}`,
        `step.${row.toStep}`,
        `department.${row.from}`,
        `department.${row.to}`,
      ];
    case 'moment':
      return [`moment.${id}`, `step.${row.step}`];
    case 'step':
      return [`step.${id}`, `stage.${row.parent}`];
    case 'stage':
    case 'department':
      return [`${kind}.${id}`];
    case 'review':
      return [`step.${row.step}`];
    case 'assumption': {
      const { step, moment } = (row.on ?? {}) as { step?: string; moment?: string };
      return [...(moment ? [`moment.${moment}`] : []), ...(step ? [`step.${step}`] : [])];
    }
    case 'campaign':
      return [`campaign.${id}`];
    default: {
      if (row.parent === undefined) return [];
      // A checklist and all that is said of it belong to their campaign.
      if (definitionOf(kind).parent !== 'moment') return [`campaign.${row.parent}`];
      const step = rowOf(documentId, 'moment', row.parent)?.step;
      const owner = row.department === undefined ? [] : [`department.${row.department}`];
      return [`moment.${row.parent}`, ...(step === undefined ? [] : [`step.${step}`]), ...owner];
    }
  }
}
