'use client';

import { History } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useDocument } from '@/app/editing/editing-context';
import { useText } from '@/app/text/text-context';
import { useFullTime } from '@/app/text/use-full-time';
import { Dialog } from '@/app/ui/dialog';
import { useScreenWidth } from '@/app/ui/use-screen-width';
import { journeyOf, workspaceOf } from '@/lib/changes/facts-of';
import { placesThatDiffer } from '@/lib/history/bring-back';
import { useJourney } from '../../journey-context';
import type { Selection } from '../../selection';
import { PastBar } from './past-bar';
import { PastMatrix } from './past-matrix';
import { PastPanel } from './past-panel';
import { usePast } from './use-past';

/** The matrix as it was at any moment, to look at and to bring things back from. */
export function PastScreen() {
  const text = useText();
  const words = text.historyPage.past;
  const fullTime = useFullTime();
  const { workspaceId, documentId, journey: journeyNow } = useJourney();
  const looking = usePast(workspaceId, journeyNow.id);
  const { past, at, isNow } = looking;
  const [selection, select] = useState<Selection | null>(null);
  const width = useScreenWidth();
  const workspaceDocument = useDocument(workspaceId);
  const journeyDocument = useDocument(documentId);

  const now = useMemo(
    () => workspaceDocument && journeyDocument && { workspace: workspaceDocument, journey: journeyDocument },
    [workspaceDocument, journeyDocument],
  );
  const differing = useMemo(
    () => (past && now ? placesThatDiffer(past, now) : new Set<string>()),
    [past, now],
  );
  const workspace = past && workspaceOf(past.workspace);
  const journey = past && journeyOf(past.journey);
  const when = fullTime(past?.at ?? at ?? 0);
  const isThere = past && now && workspace && journey;
  const panel = isThere && (
    <PastPanel then={past} now={now} facts={{ workspace, journey }} selection={selection} when={when} />
  );
  return (
    <div className="flex h-full min-h-0 flex-col max-phone:h-auto max-phone:min-h-full">
      <h1 className="sr-only">{words.title}</h1>
      <PastBar looking={looking} now={now} differing={differing.size} when={when} />
      <div className="flex min-h-0 flex-1">
        <section
          className="flex min-w-0 flex-1 flex-col pb-3"
          aria-label={words.matrix({ journey: journey?.name ?? journeyNow.name, when })}
        >
          {isThere ? (
            <PastMatrix
              label={words.matrix({ journey: journey.name, when })}
              workspace={workspace}
              journey={journey}
              at={past.at}
              differing={differing}
              selection={selection}
              onSelect={select}
            />
          ) : (
            <p role="status" className="m-4 flex items-center gap-2 text-muted">
              {past && <History aria-hidden size={16} />}
              {looking.failed ? text.historyPage.failed : past ? words.notYet : text.historyPage.loading}
            </p>
          )}
        </section>
        {width === 'desk' ? (
          <aside
            aria-label={text.matrix.inspector}
            className="w-[340px] flex-none overflow-auto border-l border-line bg-card p-4"
          >
            {panel}
          </aside>
        ) : (
          <Dialog
            kind="sheet"
            title={isNow ? text.matrix.inspector : when}
            isOpen={selection !== null}
            onClose={() => select(null)}
          >
            {panel}
          </Dialog>
        )}
      </div>
    </div>
  );
}
