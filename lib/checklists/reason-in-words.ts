import type { Workspace } from '../model/facts';
import type { Text } from '../text/text';
import type { Checklist, NoGoReason } from './checklist';

/** Why a campaign can't start, in a sentence. */
export const reasonInWords = (text: Text, workspace: Workspace, reason: NoGoReason): string =>
  text.campaigns.reasons[reason.reason]({
    count: 'count' in reason ? reason.count : 0,
    names:
      'departments' in reason
        ? reason.departments.map((id) => workspace.departments.find((one) => one.id === id)?.name ?? id)
        : [],
  });

/** Why a campaign can start, in a sentence; serious gaps that somebody took upon themselves are still there. */
export const goInWords = ({ campaigns: words }: Text, { blockers }: Pick<Checklist, 'blockers'>): string =>
  blockers.length > 0 ? words.goWhyInSpite({ count: blockers.length }) : words.goWhy;
