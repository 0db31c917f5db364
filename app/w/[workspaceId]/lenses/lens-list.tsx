'use client';

import { useEffect, useMemo, useRef } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { allLenses, lensesOf } from '@/lib/lenses';
import type { Workspace } from '@/lib/model/facts';
import { useDragOrder } from '../journeys/[journeyId]/matrix/use-drag-order';
import { ScreenHead } from '../screen-head';
import { WorkspaceFrame } from '../workspace-frame';
import { LensRow } from './lens-row';
import { NewLens } from './new-lens';
import { useLensEdits } from './use-lens-edits';

/** All lenses of a workspace: those that are on, in their order, then those that are off. */
export function LensList({ workspaceId }: { workspaceId: string }) {
  const words = useText().lensSettings;
  return (
    <WorkspaceFrame workspaceId={workspaceId}>
      {(workspace) => (
        <>
          <ScreenHead title={words.title} lead={words.lead} />
          <div className="grid items-start gap-6 desk:grid-cols-[1fr_300px]">
            <Rows workspaceId={workspaceId} workspace={workspace} />
            <NewLens workspaceId={workspaceId} workspace={workspace} />
          </div>
        </>
      )}
    </WorkspaceFrame>
  );
}

function Rows({ workspaceId, workspace }: { workspaceId: string; workspace: Workspace }) {
  const words = useText().lensSettings;
  const edits = useLensEdits(workspaceId, workspace);
  const on = useMemo(() => lensesOf(workspace), [workspace]);
  const ids = on.map(({ id }) => id);
  const off = allLenses(workspace).filter(({ id }) => !ids.includes(id));
  const drag = useDragOrder('lens', ids, edits.move);

  // A lens that is switched goes to the other list; who switched it goes along.
  const place = useRef<HTMLDivElement>(null);
  const switched = useRef<string>(undefined);
  useEffect(() => {
    const row = switched.current && place.current?.querySelector(`[data-lens="${switched.current}"]`);
    if (!row) return;
    row.querySelector<HTMLElement>('[role="switch"]')?.focus();
    switched.current = undefined;
  });
  const turn = (id: string, isOn: boolean) => {
    switched.current = id;
    void (isOn ? edits.switchOn(id) : edits.switchOff(id));
  };

  const rowOf = (lens: (typeof on)[number], at: number) => (
    <LensRow
      key={lens.id}
      workspaceId={workspaceId}
      workspace={workspace}
      lens={lens}
      isOn={ids.includes(lens.id)}
      isFirst={at === 0}
      isLast={at === ids.length - 1}
      edits={edits}
      onSwitch={(isOn) => turn(lens.id, isOn)}
      {...(ids.includes(lens.id) && { drag: drag(lens.id) })}
    />
  );
  return (
    <div ref={place} className="grid gap-6">
      <section aria-labelledby="lenses-on" className="grid gap-2">
        <div className="flex min-h-8 flex-wrap items-center gap-x-4 gap-y-1">
          <h2 id="lenses-on" className="flex-1 text-14">
            {words.on} <span className="font-medium text-muted tabular-nums">{on.length}</span>
          </h2>
          {workspace.lenses && (
            <Button tone="quiet" onPress={edits.toFive}>
              {words.toFive}
            </Button>
          )}
        </div>
        {on.length > 0 && <ol className="card">{on.map(rowOf)}</ol>}
        {on.length < 2 && (
          <p className="card hatched px-4 py-3">{on.length === 0 ? words.noneOn : words.oneOn}</p>
        )}
      </section>
      <section aria-labelledby="lenses-off" className="grid gap-2">
        <h2 id="lenses-off" className="text-14">
          {words.off} <span className="font-medium text-muted tabular-nums">{off.length}</span>
        </h2>
        {off.length > 0 ? (
          <ul className="card">{off.map(rowOf)}</ul>
        ) : (
          <p className="text-muted">{words.noneOff}</p>
        )}
      </section>
    </div>
  );
}
