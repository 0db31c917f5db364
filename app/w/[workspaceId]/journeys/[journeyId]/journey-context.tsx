'use client';

import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react';
import type { Outcome } from '@/app/editing/document-store';
import {
  type EditOptions,
  useEditing,
  useJourneyFacts,
  useWorkspaceFacts,
} from '@/app/editing/editing-context';
import { localDay } from '@/app/local-day';
import type { BatchedCommand, Intent } from '@/lib/commands/command';
import { stagesOf, stepsOf } from '@/lib/framework/twelve-steps';
import { findGaps } from '@/lib/gaps/find-gaps';
import type { GapAnalysis } from '@/lib/gaps/finding';
import { partsOfDocumentId } from '@/lib/model/document';
import type { Journey, Stage, Step, Workspace } from '@/lib/model/facts';
import { definitionOf } from '@/lib/model/kinds';

export type JourneyContextValue = {
  workspaceId: string;
  documentId: string;
  workspace: Workspace;
  journey: Journey;
  stages: Stage[];
  /** The steps of all stages, in order. */
  steps: Step[];
  /** Worked out when something asks for it. */
  readonly analysis: GapAnalysis;
  /** Edits the journey, or the workspace where the records belong to it; several commands are one step of undo. */
  change: (commands: Change | Change[], label: string, options?: EditOptions) => Promise<Outcome>;
};

/** A command on the journey at hand or its workspace; which of the two follows from what it changes. */
export type Change = BatchedCommand extends infer C
  ? C extends BatchedCommand
    ? Omit<C, 'documentId'>
    : never
  : never;

export const JourneyContext = createContext<JourneyContextValue | null>(null);

/** Gives the screens of a journey its facts and its gaps, computed again at every edit. */
export function JourneyProvider(props: { documentId: string; fallback: ReactNode; children: ReactNode }) {
  'use memo';
  const { documentId, fallback, children } = props;
  const { workspaceId } = partsOfDocumentId(documentId);
  const { edit } = useEditing();
  const workspace = useWorkspaceFacts(workspaceId);
  const journey = useJourneyFacts(documentId);
  const today = localDay();

  const change = useCallback<JourneyContextValue['change']>(
    (commands, label, options) => edit(intentOn(documentId, commands), label, options),
    [edit, documentId],
  );

  const value = useMemo(
    () => workspace && journey && journeyValue({ documentId, workspace, journey, today, change }),
    [documentId, workspace, journey, today, change],
  );

  if (!value) return fallback;
  return <JourneyContext value={value}>{children}</JourneyContext>;
}

/** One of several journeys, for what stands below: the fields of the inspector work there as on its own screens. */
export const InJourney = JourneyContext.Provider;

/** What the screens of a journey go by. */
export function journeyValue(of: {
  documentId: string;
  workspace: Workspace;
  journey: Journey;
  today: string;
  change: JourneyContextValue['change'];
}): JourneyContextValue {
  const { documentId, workspace, journey, today, change } = of;
  let analysis: GapAnalysis | undefined;
  return {
    workspaceId: partsOfDocumentId(documentId).workspaceId,
    documentId,
    workspace,
    journey,
    stages: stagesOf(workspace),
    steps: stepsOf(workspace),
    get analysis() {
      analysis ??= findGaps(workspace, journey, today);
      return analysis;
    },
    change,
  };
}

/** Commands on a journey or its workspace, as one edit. */
export function intentOn(documentId: string, commands: Change | Change[]): Intent {
  const { workspaceId } = partsOfDocumentId(documentId);
  const addressed = [commands].flat().map((command): BatchedCommand => {
    const isOfWorkspace = 'kind' in command && definitionOf(command.kind).document === 'workspace';
    return { ...command, documentId: isOfWorkspace ? workspaceId : documentId } as BatchedCommand;
  });
  const [only, ...others] = addressed;
  return only && others.length === 0 ? only : { type: 'batch', documentId, commands: addressed };
}

/** The journey on the screen: its facts, its gaps, and how to edit it. */
export function useJourney(): JourneyContextValue {
  const journey = useContext(JourneyContext);
  if (!journey) throw new Error('A component of a journey stands outside JourneyProvider.');
  return journey;
}
