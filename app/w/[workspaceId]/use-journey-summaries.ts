'use client';

import { useMemo, useRef } from 'react';
import { useWorkspaceFacts } from '@/app/editing/editing-context';
import { localDay } from '@/app/local-day';
import { stagesOf } from '@/lib/framework/twelve-steps';
import { findGaps } from '@/lib/gaps/find-gaps';
import { SEVERITIES, type Severity } from '@/lib/gaps/finding';
import type { Journey, Workspace } from '@/lib/model/facts';
import { useHeldJourneys } from './held-journeys';

/** A journey on the page of its workspace. */
export type JourneySummary = {
  id: string;
  name: string;
  why?: string;
  /** Name of the persona that it is drawn for. */
  persona?: string;
  moments: number;
  /** Cells of the matrix that somebody has answered, out of how many. */
  answered: number;
  cells: number;
  /** Gaps that nobody has accepted, worst first; severities without any are left out. */
  gaps: { severity: Severity; count: number }[];
  /** Rules that failed: without them the gaps are not complete. */
  failedRules: number;
};

/** How the journeys of the workspace stand, at every edit anew. */
export function useJourneySummaries(workspaceId: string): JourneySummary[] {
  const workspace = useWorkspaceFacts(workspaceId);
  const held = useHeldJourneys();
  const today = localDay();
  const known = useRef(new Map<string, { of: unknown[]; summary: JourneySummary }>());
  return useMemo(() => {
    if (!workspace) return [];
    return held.map(({ documentId, journey }) => {
      const of = [workspace, journey, today];
      const before = known.current.get(documentId);
      // Only what changed is worked out again: the gaps of many journeys are much work.
      if (before?.of.every((one, index) => one === of[index])) return before.summary;
      const summary = summarizeJourney(workspace, journey, today);
      known.current.set(documentId, { of, summary });
      return summary;
    });
  }, [workspace, held, today]);
}

/** How a journey stands, in a line or two; `today` is `YYYY-MM-DD`. */
function summarizeJourney(workspace: Workspace, journey: Journey, today: string): JourneySummary {
  const { findings, failedRules } = findGaps(workspace, journey, today);
  const open = findings.filter(({ state }) => state !== 'accepted');
  const steps = stagesOf(workspace).reduce((sum, stage) => sum + stage.steps.length, 0);
  const persona = workspace.personas.find(({ id }) => id === journey.persona);
  return {
    id: journey.id,
    name: journey.name,
    ...(journey.why && { why: journey.why }),
    ...(persona && { persona: persona.name }),
    moments: journey.moments.length,
    answered: journey.roles.length,
    cells: workspace.departments.length * steps,
    gaps: SEVERITIES.map((severity) => ({
      severity,
      count: open.filter((finding) => finding.severity === severity).length,
    })).filter(({ count }) => count > 0),
    failedRules: failedRules.length,
  };
}
