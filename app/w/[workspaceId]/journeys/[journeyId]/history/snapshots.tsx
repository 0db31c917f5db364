'use client';

import { Bookmark } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { useFullTime } from '@/app/text/use-full-time';
import { Button } from '@/app/ui/button';
import { EditableText } from '@/app/ui/editable-text';
import { MoreMenu } from '@/app/ui/more-menu';
import type { Snapshot } from '@/lib/model/facts';
import { useJourney } from '../journey-context';
import { SnapshotDialog } from './snapshot-dialog';
import { useSnapshots } from './use-snapshots';

/** The moments of the workspace that got a name. */
export function Snapshots() {
  const words = useText().historyPage.snapshots;
  const { snapshots } = useSnapshots();
  const [isMaking, setMaking] = useState(false);
  return (
    <section aria-labelledby="snapshots" className="grid gap-2 desk:sticky desk:top-0">
      <div className="flex flex-wrap items-center gap-2">
        <h2 id="snapshots" className="flex-1 text-14">
          {words.title}
        </h2>
        <Button onPress={() => setMaking(true)}>
          <Bookmark aria-hidden size={14} />
          {words.make}
        </Button>
      </div>
      <p className="text-12 text-muted">{words.lead}</p>
      {snapshots.length === 0 ? (
        <div className="hatched card grid gap-0.5 px-3 py-3">
          <p className="font-medium">{words.none}</p>
          <p className="text-muted">{words.noneWhy}</p>
        </div>
      ) : (
        <ul aria-labelledby="snapshots" className="card divide-y divide-line">
          {snapshots.map((snapshot) => (
            <SnapshotRow key={snapshot.id} snapshot={snapshot} />
          ))}
        </ul>
      )}
      <SnapshotDialog isOpen={isMaking} onClose={() => setMaking(false)} />
    </section>
  );
}

function SnapshotRow({ snapshot }: { snapshot: Snapshot }) {
  const text = useText();
  const words = text.historyPage.snapshots;
  const fullTime = useFullTime();
  const { workspaceId, journey } = useJourney();
  const { rename, remove } = useSnapshots();
  const [isRenaming, setRenaming] = useState(false);
  const isSaving = useRef(false);
  const row = useRef<HTMLLIElement>(null);

  // The field is gone; whoever used the keyboard goes on from the menu.
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (wasRenaming.current && !isRenaming && document.activeElement === document.body)
      row.current?.querySelector('button')?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);

  return (
    <li ref={row} className="flex items-start gap-1 py-1.5 pr-1 pl-3">
      <div className="min-w-0 flex-1 py-1 wrap-anywhere">
        {isRenaming ? (
          <EditableText
            label={words.name}
            value={snapshot.name}
            autoFocus
            onSave={async (typed, seen) => {
              isSaving.current = true;
              const outcome = await rename(snapshot, typed, seen);
              isSaving.current = false;
              setRenaming(!outcome.accepted);
              return outcome;
            }}
            onDone={() => !isSaving.current && setRenaming(false)}
          />
        ) : (
          <p className="font-medium">{snapshot.name}</p>
        )}
        <p className="text-12 text-muted">{fullTime(snapshot.at)}</p>
      </div>
      <MoreMenu
        label={words.moreFor({ name: snapshot.name })}
        entries={[
          { id: 'look', label: words.look, href: paths.pastPath(workspaceId, journey.id, snapshot.at) },
          {
            id: 'compare',
            label: words.compareWithNow,
            href: paths.comparePath(workspaceId, journey.id, snapshot.id, 'now'),
          },
          { id: 'rename', label: text.ui.rename, run: () => setRenaming(true) },
          { id: 'remove', label: text.ui.delete, run: () => remove(snapshot) },
        ]}
      />
    </li>
  );
}
