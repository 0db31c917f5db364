'use client';

import { Undo } from 'lucide-react';
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { fetchDeletion } from '@/app/editing/server';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { useFullTime } from '@/app/text/use-full-time';
import { Button } from '@/app/ui/button';
import { useBringWorkspaceBack } from '@/app/workspaces/use-bring-workspace-back';
import type { DeletedWorkspace } from '@/db/read-deletions';

/** A workspace that somebody has deleted, maybe while others were at work in it: who did it, and the way back. */
export function GoneWorkspace({ workspaceId }: { workspaceId: string }) {
  const text = useText();
  const words = text.shell.goneWorkspace;
  const fullTime = useFullTime();
  const bringBack = useBringWorkspaceBack();
  const [deletion, setDeletion] = useState<DeletedWorkspace>();
  const [isBusy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let isHere = true;
    fetchDeletion(workspaceId)
      .then((read) => isHere && setDeletion(read))
      .catch(() => undefined);
    // What had the focus is gone with the workspace.
    if (document.activeElement === document.body) heading.current?.focus();
    return () => {
      isHere = false;
    };
  }, [workspaceId]);
  return (
    <div className="grid max-w-xl gap-4">
      <div className="grid gap-1">
        <h1 ref={heading} tabIndex={-1} className="text-26 outline-none">
          {words.title}
        </h1>
        <p role="status" className="min-h-5 text-muted">
          {deletion &&
            words.by({
              name: deletion.name,
              who: deletion.by || text.history.somebody,
              when: fullTime(deletion.at),
            })}
        </p>
      </div>
      <p className="text-14">{words.why}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          tone="strong"
          isDisabled={isBusy}
          onPress={async () => {
            setBusy(true);
            await bringBack(workspaceId);
            setBusy(false);
          }}
        >
          <Undo aria-hidden size={14} />
          {words.bringBack}
        </Button>
        <Link className="button" href={paths.workspacesPath}>
          {text.shell.toOverview}
        </Link>
      </div>
    </div>
  );
}
