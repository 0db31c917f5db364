'use client';

import { FileUp, Plus } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { useEditing } from '@/app/editing/editing-context';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import type { Workspace } from '@/lib/model/facts';
import { EditableHeading } from './editable-heading';
import { JourneyCard } from './journey-card';
import { RenameJourney } from './rename-journey';
import { type JourneySummary, useJourneySummaries } from './use-journey-summaries';
import { WorkspaceFrame } from './workspace-frame';

/** The journeys of a workspace; without any, what to do first. */
export function WorkspaceOverview({ workspaceId }: { workspaceId: string }) {
  const text = useText();
  const words = text.start.workspace;
  const { edit } = useEditing();
  const [renamed, setRenamed] = useState<JourneySummary | null>(null);
  const journeys = useJourneySummaries(workspaceId);
  return (
    <WorkspaceFrame workspaceId={workspaceId}>
      {(workspace) => (
        <>
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <div className="min-w-0 flex-1 basis-60">
              <EditableHeading
                value={workspace.name}
                label={text.start.name}
                action={words.rename}
                onSave={(name, seen) =>
                  edit(
                    {
                      type: 'edit',
                      kind: 'workspace',
                      id: workspaceId,
                      documentId: workspaceId,
                      fields: { name },
                      expected: { name: seen },
                    },
                    text.start.renamed({ name: seen }),
                    { quiet: true },
                  )
                }
              />
            </div>
            <div className="flex flex-wrap gap-2">
              <Link className="button" href={paths.importIntoPath(workspaceId)}>
                <FileUp aria-hidden size={14} />
                {text.start.bringIn}
              </Link>
              <Link className="button" data-tone="strong" href={paths.newJourneyPath(workspaceId)}>
                <Plus aria-hidden size={14} />
                {text.start.newJourney.title}
              </Link>
            </div>
          </div>
          <FirstThings workspaceId={workspaceId} workspace={workspace} hasJourneys={journeys.length > 0} />
          {journeys.length > 0 && (
            <ul className="grid gap-3">
              {journeys.map((journey) => (
                <JourneyCard
                  key={journey.id}
                  workspaceId={workspaceId}
                  journey={journey}
                  onRename={() => setRenamed(journey)}
                />
              ))}
            </ul>
          )}
          {renamed && (
            <RenameJourney workspaceId={workspaceId} journey={renamed} onClose={() => setRenamed(null)} />
          )}
        </>
      )}
    </WorkspaceFrame>
  );
}

/** What a workspace needs before there is anything to see. */
function FirstThings(props: { workspaceId: string; workspace: Workspace; hasJourneys: boolean }) {
  const { workspaceId, workspace, hasJourneys } = props;
  const text = useText();
  const words = text.start.workspace;
  const things = [
    {
      isDone: workspace.departments.length > 0,
      title: words.noDepartments,
      why: words.noDepartmentsWhy,
      action: words.addDepartments,
      href: paths.departmentsPath(workspaceId),
    },
    {
      isDone: hasJourneys,
      title: words.noJourneys,
      why: words.noJourneysWhy,
      action: text.start.newJourney.title,
      href: paths.newJourneyPath(workspaceId),
    },
  ].filter((thing) => !thing.isDone);
  if (things.length === 0) return null;
  return (
    <ol className="grid gap-3">
      {things.map(({ title, why, action, href }) => (
        <li key={href} className="card hatched flex flex-wrap items-center gap-x-6 gap-y-3 px-4 py-4">
          <div className="min-w-60 flex-1">
            <h2 className="text-14">{title}</h2>
            <p className="text-muted">{why}</p>
          </div>
          <Link className="button" href={href}>
            {action}
          </Link>
        </li>
      ))}
    </ol>
  );
}
