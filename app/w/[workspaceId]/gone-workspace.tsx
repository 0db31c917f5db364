'use client';

import { useEffect, useState } from 'react';
import { fetchDeletion } from '@/app/editing/server';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { useFullTime } from '@/app/text/use-full-time';
import { useBringWorkspaceBack } from '@/app/workspaces/use-bring-workspace-back';
import type { DeletedWorkspace } from '@/db/read-deletions';
import { WayBack } from './way-back';

/** A workspace that somebody has deleted, maybe while others were at work in it: who did it, and the way back. */
export function GoneWorkspace({ workspaceId }: { workspaceId: string }) {
  const text = useText();
  const words = text.shell.goneWorkspace;
  const fullTime = useFullTime();
  const bringBack = useBringWorkspaceBack();
  const [deletion, setDeletion] = useState<DeletedWorkspace>();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    let isHere = true;
    fetchDeletion(workspaceId)
      .then((read) => isHere && setDeletion(read))
      .catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, [workspaceId]);
  const run = async () => {
    setBusy(true);
    await bringBack(workspaceId);
    setBusy(false);
  };
  return (
    <WayBack
      title={words.title}
      said={
        deletion &&
        words.by({
          name: deletion.name,
          who: deletion.by || text.history.somebody,
          when: fullTime(deletion.at),
        })
      }
      why={words.why}
      bringBack={words.bringBack}
      onBringBack={isBusy ? undefined : () => void run()}
      overview={paths.workspacesPath}
    />
  );
}
