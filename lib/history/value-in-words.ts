import { definitionOf, type Kind } from '../model/kinds';
import { usesAt } from '../model/references';
import { LANGUAGE_NAMES } from '../text/language-names';
import type { Text } from '../text/text';
import { gapName, type Names } from './names-in-entry';

/**
 * What a field of a record holds, in the reader's words; '' for nothing.
 * @param between what stands between the texts of a list
 */
export function valueInWords(
  text: Text,
  names: Names,
  of: { documentId: string; kind: Kind; field: string },
  value: unknown,
  between = '; ',
): string {
  const { documentId, kind, field } = of;
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? text.history.yes : text.ui.no;
  const references = (definitionOf(kind).references ?? []).filter(({ at }) => at.split(/[.[]/)[0] === field);
  if (references.length > 0 && field !== 'phases')
    return references
      .flatMap(({ at, to }) =>
        usesAt({ [field]: value }, at).map(
          ({ id }) =>
            to.map((target) => names.nameOf(documentId, target, id)).find((name) => name !== id) ?? id,
        ),
      )
      .join(', ');
  if (kind === 'signoff' && field === 'items' && Array.isArray(value)) return String(value.length);
  if (Array.isArray(value)) return value.map(itemInWords).join(between);
  if (typeof value === 'object') return objectInWords(text, value);
  const word = wordOf(text, kind, field, String(value));
  return word ?? String(value);
}

const itemInWords = (item: unknown) =>
  typeof item === 'object' && item !== null ? String((item as { name?: unknown }).name ?? '') : String(item);

// What was decided about a moment without contact, or what held on a day.
function objectInWords(text: Text, value: object): string {
  const { state, reason, day } = value as { state?: string; reason?: string; day?: string };
  if (day !== undefined) return day;
  const numbers = Object.values(value).filter((one) => typeof one === 'number');
  if (numbers.length > 0) return numbers.join(', ');
  return [state && pick(text.model.absences, state), reason].filter(Boolean).join(': ');
}

function wordOf(text: Text, kind: Kind, field: string, value: string): string | undefined {
  switch (field) {
    case 'level':
      return pick(text.model.levels, value);
    case 'function':
      return pick(text.model.functions, value);
    case 'mode':
      return pick(text.model.touchpointModes, value);
    case 'kind':
      return pick(text.model.obstacleKinds, value);
    case 'grade':
      return pick(text.model.grades, value);
    case 'state':
      if (kind === 'check') return pick(text.campaigns.states, value);
      return pick(kind === 'touchpoint' ? text.model.touchpointStates : text.model.contentStates, value);
    case 'feeling':
      return pick(text.inspector.experience.feelings, value);
    case 'effect':
    case 'effort':
      return pick(text.inspector.opportunities.weights, value);
    case 'target':
    case 'product':
      return value === 'none' ? text.ui.none : pick(text.lenses.phases, value);
    case 'language':
      return pick(LANGUAGE_NAMES, value);
    case 'looksFrom':
      return pick(text.lenses.board.sides, value);
    case 'gap':
      return gapName(text, value);
    default:
      return undefined;
  }
}

const pick = (words: object, key: string): string | undefined =>
  Object.hasOwn(words, key) ? String((words as Record<string, unknown>)[key]) : undefined;
