import type { Campaign, Workspace } from '../model/facts';
import type { AnalysedJourney } from '../reports/department-report';
import type { Blocker, Checklist, ChecklistItem, DepartmentSignOff, NoGoReason } from './checklist';
import { dueDayOf } from './due-day';
import { findBlockers } from './find-blockers';
import { itemsAsked } from './items-asked';

/**
 * The launch checklist of a campaign: computed from the matrix anew each time, together with what people have said
 * about its items. What they said about an item that is no longer asked for is in `lapsed`, never lost.
 * @param analysed all journeys of the workspace, each with its gaps
 * @param today `YYYY-MM-DD`
 */
export function checklistOf(
  workspace: Workspace,
  analysed: readonly AnalysedJourney[],
  campaign: Campaign,
  today: string,
): Checklist {
  const asked = itemsAsked(
    workspace,
    analysed.map(({ journey }) => journey),
    campaign,
  );
  const checks = new Map(campaign.checks.toReversed().map((check) => [check.item, check]));
  const items = asked.map(({ key, asked, ...rest }): ChecklistItem => {
    const check = checks.get(key);
    const due = dueDayOf(workspace, campaign, { key, asked });
    return {
      key,
      kind: asked.kind,
      asked,
      ...rest,
      ...(due !== undefined && { due }),
      ...(check && { check }),
      ...(check?.state && { state: check.state }),
      isLate: check?.state === undefined && due !== undefined && due < today,
    };
  });
  const keys = new Set(items.map(({ key }) => key));
  const known = campaign.known && new Set(campaign.known.items.map(({ item }) => item));
  const blockers = findBlockers(workspace, analysed, campaign);
  const signOffs = signOffsOf(workspace, campaign, items);
  const failed = analysed
    .filter(({ journey }) => campaign.journeys?.includes(journey.id))
    .reduce((sum, { analysis }) => sum + analysis.failedRules.length, 0);
  const reasons = reasonsAgainst(items, blockers, signOffs, failed);
  return {
    items,
    lapsed: campaign.checks.filter(({ item }) => !keys.has(item)),
    added: known ? items.filter(({ key }) => !known.has(key)) : [],
    gone: (campaign.known?.items ?? []).filter(({ item }) => !keys.has(item)),
    blockers,
    signOffs,
    reasons,
    isGo: reasons.length === 0,
    counts: {
      items: items.length,
      settled: items.filter(({ state }) => state !== undefined).length,
      late: items.filter(({ isLate }) => isLate).length,
      openBlockers: blockers.filter(isOpen).length,
    },
  };
}

const isOpen = ({ override }: Blocker) => override === undefined;

/** Departments with items and those that take part, in the order of the workspace. */
function signOffsOf(
  workspace: Workspace,
  campaign: Campaign,
  items: readonly ChecklistItem[],
): DepartmentSignOff[] {
  return workspace.departments.flatMap(({ id }): DepartmentSignOff[] => {
    const own = items.filter(({ department }) => department === id);
    if (own.length === 0 && !campaign.departments?.includes(id)) return [];
    const signed = campaign.signOffs.findLast(({ department }) => department === id);
    const spokenFor = new Set(signed?.items);
    const since = signed
      ? own.filter(({ key, state }) => state === undefined || !spokenFor.has(key)).length
      : 0;
    return [
      {
        department: id,
        items: own.length,
        open: own.filter(({ state }) => state === undefined).length,
        ...(signed && { by: signed.by, day: signed.day }),
        since,
        isSigned: signed !== undefined && since === 0,
      },
    ];
  });
}

function reasonsAgainst(
  items: readonly ChecklistItem[],
  blockers: readonly Blocker[],
  signOffs: readonly DepartmentSignOff[],
  failedRules: number,
): NoGoReason[] {
  if (items.length === 0) return [{ reason: 'nothing-touched' }];
  const reasons: NoGoReason[] = [];
  // The silence of a rule that broke down is no sign that nothing stands in the way.
  if (failedRules > 0) reasons.push({ reason: 'failed-rules', count: failedRules });
  const open = blockers.filter(isOpen);
  if (open.length > 0) reasons.push({ reason: 'blockers', count: open.length });
  const notSigned = signOffs.filter(({ isSigned }) => !isSigned).map(({ department }) => department);
  if (notSigned.length > 0) reasons.push({ reason: 'not-signed', departments: notSigned });
  const unowned = items.filter(({ department, state }) => department === undefined && state === undefined);
  if (unowned.length > 0) reasons.push({ reason: 'unowned', count: unowned.length });
  return reasons;
}
