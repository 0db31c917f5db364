import { type Document, type Row, rowsOf } from '../model/document';
import { definitionOf, type FieldName, type Kind, kindsOf } from '../model/kinds';
import type { Text } from '../text/text';
import { namesInEntry } from './names-in-entry';
import { valueInWords } from './value-in-words';
import { WalkBack } from './walk-back';

/** A field of a record with what it holds, in words; `label` is empty for what needs none. */
export type FieldInWords = { label: string; value: string; isName?: boolean };

// What a record is about stands above it already.
const KNOWN: Partial<Record<Kind, readonly string[]>> = {
  role: ['department', 'step'],
  handoff: ['fromStep', 'toStep'],
};

/** What stands at a place of the map (as in an address: `cell.sales.prepare`), field by field. */
export function placeInWords(
  text: Text,
  { workspace, journey }: { workspace: Document; journey: Document },
  place: string,
): FieldInWords[] {
  const names = namesInEntry(text, [], new WalkBack([workspace, journey]).rowAt);
  const fieldsOf = (kind: Kind, row: Row | undefined): FieldInWords[] =>
    Object.entries(row ?? {}).flatMap(([field, value]) => {
      if (['id', 'order', 'parent', ...(KNOWN[kind] ?? [])].includes(field)) return [];
      const words = valueInWords(text, names, { documentId: journey.id, kind, field }, value, '\n');
      if (words === '') return [];
      const label = text.history.fields[field as FieldName] ?? field;
      return [{ label, value: words, ...(field === 'name' && { isName: true }) }];
    });
  const rows = (kind: Kind) =>
    rowsOf(definitionOf(kind).document === 'workspace' ? workspace : journey, kind) as Row[];
  const [what, first, second] = place.split('.');
  switch (what) {
    case 'cell':
      return fieldsOf(
        'role',
        rows('role').find((row) => row.department === first && row.step === second),
      );
    case 'handoff':
      return rows('handoff')
        .filter((row) => row.fromStep === first && row.toStep === second)
        .flatMap((row) => fieldsOf('handoff', row));
    case 'moment':
      return [
        ...fieldsOf(
          'moment',
          rows('moment').find(({ id }) => id === first),
        ),
        ...kindsOf('journey')
          .filter((kind) => definitionOf(kind).parent === 'moment')
          .flatMap((kind) =>
            rows(kind)
              .filter((row) => row.parent === first)
              .map((row) => ({ label: text.model.kinds[kind], value: String(row.name ?? row.text) })),
          ),
      ];
    case 'step':
    case 'department':
      return fieldsOf(
        what,
        rows(what).find(({ id }) => id === first),
      );
    default:
      return [];
  }
}
