'use client';

import { useText } from '@/app/text/text-context';
import type { Workspace } from '@/lib/model/facts';
import { AddLine } from '../journeys/[journeyId]/inspector/add-line';
import { ScreenHead } from '../screen-head';
import { WorkspaceFrame } from '../workspace-frame';
import { PersonaCard } from './persona-card';
import { usePersonaEdits } from './use-persona-edits';

/** The people that journeys are drawn for. */
export function PersonasScreen({ workspaceId }: { workspaceId: string }) {
  const text = useText();
  const words = text.personas;
  return (
    <WorkspaceFrame workspaceId={workspaceId}>
      {(workspace) => (
        <>
          <ScreenHead title={words.title} lead={words.lead} />
          <Personas workspaceId={workspaceId} workspace={workspace} />
        </>
      )}
    </WorkspaceFrame>
  );
}

function Personas({ workspaceId, workspace }: { workspaceId: string; workspace: Workspace }) {
  const text = useText();
  const words = text.personas;
  const edits = usePersonaEdits(workspaceId, workspace.personas);
  return (
    <>
      {workspace.personas.length === 0 && (
        <p className="card hatched px-4 py-8 text-center text-14">{words.empty}</p>
      )}
      <ul className="grid gap-4">
        {workspace.personas.map((persona, at) => (
          <PersonaCard
            key={persona.id}
            workspaceId={workspaceId}
            persona={persona}
            isFirst={at === 0}
            isLast={at === workspace.personas.length - 1}
            edits={edits}
          />
        ))}
      </ul>
      <div className="max-w-md">
        <AddLine label={words.add} onAdd={edits.add} />
      </div>
    </>
  );
}
