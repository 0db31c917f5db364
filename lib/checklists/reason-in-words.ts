import type { Workspace } from '../model/facts';
import type { Text } from '../text/text';
import type { Checklist, NoGoReason } from './checklist';

/** So many departments a sentence on a screen names; the others are counted. */
export const NAMED_ON_SCREEN = 3;

/**
 * Why a campaign can't start, in a sentence.
 * @param most how many departments it names; without it, as on paper, all of them
 */
export function reasonInWords(
  text: Text,
  workspace: Workspace,
  reason: NoGoReason,
  most = Number.POSITIVE_INFINITY,
): string {
  const { reasons } = text.campaigns;
  if (!('departments' in reason))
    return reasons[reason.reason]({ count: 'count' in reason ? reason.count : 0, names: [], more: 0 });
  const names = reason.departments.map(
    (id) => workspace.departments.find((one) => one.id === id)?.name ?? id,
  );
  // A last one takes no more room by its name than as "1 other department".
  const named = names.length > most + 1 ? names.slice(0, most) : names;
  return reasons[reason.reason]({ count: 0, names: named, more: names.length - named.length });
}

/** Why a campaign can start, in a sentence; serious gaps that somebody took upon themselves are still there. */
export const goInWords = ({ campaigns: words }: Text, { blockers }: Pick<Checklist, 'blockers'>): string =>
  blockers.length > 0 ? words.goWhyInSpite({ count: blockers.length }) : words.goWhy;
