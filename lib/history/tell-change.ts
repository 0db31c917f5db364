import { isSame } from '../changes/draft';
import type { Row } from '../model/document';
import { definitionOf, type FieldName, KIND_NAMES } from '../model/kinds';
import type { RoleLevel } from '../model/role';
import type { Text } from '../text/text';
import type { Folded } from './fold-changes';
import { gapName, isRoot, type Names } from './names-in-entry';
import { valueInWords } from './value-in-words';

type Sentence = { sentence: string; before?: string; after?: string };

/** What one change says, a sentence for each thing that it changes. */
export function tellChange(text: Text, names: Names, change: Folded): Sentence[] {
  const { kind, before, after } = change;
  if (kind === 'role') return tellRole(text, names, change);
  if (kind === 'review') return [tellReview(text, names, change)];
  if (kind === 'acceptance') return tellAcceptance(text, change);
  if (before && after) return tellEdit(text, names, change, before, after);
  const row = after ?? before;
  if (!row) return [];
  const what = names.titleOf(change.documentId, kind, row);
  const home = homeOf(names, change, row);
  const along = alongInWords(text, change);
  return [
    {
      sentence: after
        ? text.history.added({ what, to: home, along })
        : text.history.removed({ what, from: home, along }),
    },
  ];
}

function tellRole(text: Text, names: Names, { documentId, before, after }: Folded): Sentence[] {
  const row = after ?? before;
  if (!row) return [];
  const words = text.history;
  const place = {
    department: names.nameOf(documentId, 'department', String(row.department)),
    step: names.nameOf(documentId, 'step', String(row.step)),
  };
  if (!after) return [{ sentence: words.unanswered(place), ...texts(before?.statement, undefined) }];
  const answer = words.answered[after.level as RoleLevel](place);
  const statement = String(after.statement ?? '');
  const changed = texts(before?.statement, after.statement);
  if (before && before.level === after.level) {
    if (isSame(before.statement, after.statement)) return [];
    return [{ sentence: words.statement({ ...place, words: statement }), ...changed }];
  }
  if (isSame(before?.statement, after.statement) || statement === '')
    return [{ sentence: answer, ...changed }];
  return [{ sentence: words.withWords({ answer, words: statement }), ...changed }];
}

function tellReview(text: Text, names: Names, { documentId, before, after }: Folded): Sentence {
  const step = names.nameOf(documentId, 'step', String((after ?? before)?.step));
  if (!after) return { sentence: text.history.notReviewed({ step }) };
  return { sentence: text.history.reviewed({ step, day: String(after.day) }) };
}

function tellAcceptance(text: Text, { before, after }: Folded): Sentence[] {
  const gap = gapName(text, String((after ?? before)?.gap));
  if (!after) return [{ sentence: text.history.notAccepted({ gap }), ...texts(before?.reason, undefined) }];
  const sentence = text.history.accepted({ gap, reason: String(after.reason) });
  return [{ sentence, ...texts(before?.reason, after.reason) }];
}

function tellEdit(text: Text, names: Names, change: Folded, before: Row, after: Row): Sentence[] {
  const { documentId, kind } = change;
  const what = names.titleOf(documentId, kind, before);
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => !['id', 'order', 'parent'].includes(field) && !isSame(before[field], after[field]),
  );
  if (kind === 'handoff' && fields.includes('confirmedBy'))
    return [
      ...tellConfirmations(text, names, change, before, after),
      ...tellFields(
        text,
        names,
        change,
        fields.filter((field) => field !== 'confirmedBy'),
      ),
    ];
  if (fields.length > 0) return tellFields(text, names, change, fields);
  const to = before.parent === after.parent ? '' : homeOf(names, change, after);
  return [{ sentence: text.history.moved({ what, to }) }];
}

function tellFields(text: Text, names: Names, change: Folded, fields: readonly string[]): Sentence[] {
  const { documentId, kind, before, after } = change;
  if (!before || !after) return [];
  const what = names.titleOf(documentId, kind, before);
  return fields.map((field): Sentence => {
    const inWords = (row: Row, between?: string) =>
      valueInWords(text, names, { documentId, kind, field }, row[field], between);
    const [was, is] = [inWords(before), inWords(after)];
    if (field === 'name') return { sentence: text.history.renamed({ what, to: is }), before: was, after: is };
    if (field === 'step' && kind === 'moment')
      return { sentence: text.history.moved({ what, to: is }), before: was, after: is };
    const called = Object.hasOwn(text.history.fields, field)
      ? text.history.fields[field as FieldName]
      : field;
    return {
      sentence: text.history.set({ what, field: called, to: is }),
      ...texts(inWords(before, '\n'), inWords(after, '\n')),
    };
  });
}

function tellConfirmations(text: Text, names: Names, change: Folded, before: Row, after: Row): Sentence[] {
  const sides = (row: Row) => (row.confirmedBy ?? []) as string[];
  const handoff = text.history.handoff({
    fromStep: names.nameOf(change.documentId, 'step', String(after.fromStep)),
    toStep: names.nameOf(change.documentId, 'step', String(after.toStep)),
    from: names.nameOf(change.documentId, 'department', String(after.from)),
    to: names.nameOf(change.documentId, 'department', String(after.to)),
  });
  const called = (id: string) => ({ department: names.nameOf(change.documentId, 'department', id), handoff });
  const gained = sides(after).filter((id) => !sides(before).includes(id));
  const lost = sides(before).filter((id) => !sides(after).includes(id));
  return [
    ...gained.map((id) => ({ sentence: text.history.confirmed(called(id)) })),
    ...lost.map((id) => ({ sentence: text.history.unconfirmed(called(id)) })),
  ];
}

/** What a record came to, or went from: the moment that an item hangs under, the stage of a step. */
function homeOf(names: Names, { documentId, kind }: Folded, row: Row): string {
  if (kind === 'moment') return names.nameOf(documentId, 'step', String(row.step));
  if (row.parent === undefined || isRoot(documentId, kind)) return '';
  return names.nameOf(documentId, definitionOf(kind).parent ?? 'moment', row.parent);
}

const alongInWords = (text: Text, { along }: Folded): string[] =>
  KIND_NAMES.flatMap((kind) => {
    const count = along.get(kind) ?? 0;
    return count === 0 ? [] : [text.importing.counted[kind]({ count })];
  });

/** Both texts of words that were replaced: neither is lost to whoever looks for it. */
function texts(before: unknown, after: unknown): { before?: string; after?: string } {
  const [was, is] = [before, after].map((value) => (value === undefined ? '' : String(value)));
  if (was === is) return {};
  return { ...(was && { before: was }), ...(is && { after: is }) };
}
