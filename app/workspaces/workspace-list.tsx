'use client';

import { FileUp, Plus } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { useReturn } from '@/app/ui/use-return';
import type { DeletedWorkspace } from '@/db/read-deletions';
import type { ListedWorkspace } from '@/db/read-document';
import { DeletedWorkspaces } from './deleted-workspaces';
import { ExampleCard } from './example-card';
import { NewWorkspace } from './new-workspace';
import { WorkspaceCard } from './workspace-card';

type Props = {
  workspaces: readonly ListedWorkspace[];
  deleted: readonly DeletedWorkspace[];
  /** When the list was read, epoch ms: what the server and the browser both count back from. */
  now: number;
};

/** All workspaces as cards; without any, the three ways to begin. */
export function WorkspaceList({ workspaces, deleted, now }: Props) {
  const text = useText();
  const words = text.start.workspaces;
  const [isMaking, setMaking] = useState(false);
  const router = useRouter();
  // No document is open here that a live stream would tell of.
  useReturn(() => router.refresh());
  const ids = workspaces.map(({ id }) => id);
  return (
    <>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <div className="min-w-60 flex-1">
          <h1 className="text-26">{words.title}</h1>
          <p className="mt-1 text-14 text-muted">{words.lead}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          <Link className="button" href={paths.importPath}>
            <FileUp aria-hidden size={14} />
            {text.start.bringIn}
          </Link>
          <Button tone="strong" onPress={() => setMaking(true)}>
            <Plus aria-hidden size={14} />
            {words.make}
          </Button>
        </div>
      </div>
      {workspaces.length === 0 ? (
        <p className="card hatched px-4 py-8 text-center text-14">{words.empty}</p>
      ) : (
        <ul className="grid gap-4 desk:grid-cols-2">
          {workspaces.map((workspace) => (
            <WorkspaceCard key={workspace.id} workspace={workspace} now={now} />
          ))}
        </ul>
      )}
      <DeletedWorkspaces deleted={deleted} now={now} />
      <ExampleCard taken={ids} />
      <NewWorkspace isOpen={isMaking} taken={ids} onClose={() => setMaking(false)} />
    </>
  );
}
