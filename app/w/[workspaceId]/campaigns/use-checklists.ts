'use client';

import { useMemo } from 'react';
import { localDay } from '@/app/local-day';
import { checklistOf } from '@/lib/checklists/checklist-of';
import type { Workspace } from '@/lib/model/facts';
import { useHeldJourneys } from '../held-journeys';

/** All journeys of the workspace with their gaps, and the day on which they are looked at. */
export function useAnalysed() {
  const held = useHeldJourneys();
  const analysed = useMemo(
    () => held.map(({ journey, value }) => ({ journey, analysis: value.analysis })),
    [held],
  );
  return { analysed, today: localDay() };
}

/** The campaigns of a workspace, each with its checklist as it stands now. */
export function useChecklists(workspace: Workspace) {
  const { analysed, today } = useAnalysed();
  return useMemo(
    () =>
      workspace.campaigns.map((campaign) => ({
        campaign,
        checklist: checklistOf(workspace, analysed, campaign, today),
      })),
    [workspace, analysed, today],
  );
}
