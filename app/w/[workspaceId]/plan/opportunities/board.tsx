'use client';

import { type DragEvent, Fragment, type ReactNode, useRef, useState } from 'react';
import { useText } from '@/app/text/text-context';
import { Dialog } from '@/app/ui/dialog';
import type { Workspace } from '@/lib/model/facts';
import { WEIGHTS } from '@/lib/model/opportunity';
import type { OpportunityBoard, PlacedOpportunity } from '@/lib/plan/opportunity-board';
import { BoardCard } from './board-card';
import { OpportunityDetails } from './opportunity-details';
import { type Field, fieldByKey, useWeighing } from './use-weighing';

type BoardProps = { workspaceId: string; workspace: Workspace; board: OpportunityBoard };

/** Effect against effort, in nine fields, with a tray for what nobody has judged. */
export function Board({ workspaceId, workspace, board }: BoardProps) {
  const text = useText();
  const words = text.plan.opportunities;
  const weigh = useWeighing();
  const [openId, setOpenId] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const dragged = useRef<string | null>(null);
  // The card is drawn anew in its next field: it takes the focus there.
  const toFocus = useRef<string | null>(null);
  const opened = board.all.find(({ id }) => id === openId);
  const find = (id: string | null) => board.all.find((one) => one.id === id);

  const move = (one: PlacedOpportunity, to: Field) => {
    weigh(one, to);
    if (to)
      setSaid(
        words.movedTo({
          name: one.opportunity.text,
          effect: words.weights[to.effect],
          effort: words.weights[to.effort],
        }),
      );
  };
  const drop = (to: Field) => {
    const one = find(dragged.current);
    if (one) move(one, to);
  };
  const card = (one: PlacedOpportunity) => (
    <BoardCard
      key={one.id}
      one={one}
      workspace={workspace}
      takesFocus={toFocus}
      onOpen={() => setOpenId(one.id)}
      onDrag={() => {
        dragged.current = one.id;
      }}
      onArrow={(key) => {
        const to = fieldByKey(key, one);
        if (to === undefined) return;
        toFocus.current = one.id;
        move(one, to);
      }}
    />
  );

  return (
    <div className="grid items-start gap-4 desk:grid-cols-[minmax(0,1fr)_260px]">
      <p className="no-print text-12 text-muted desk:col-span-2">{words.boardHint}</p>
      <div className="grid grid-cols-[auto_repeat(3,minmax(0,1fr))] gap-2 wrap-anywhere">
        {WEIGHTS.toReversed().map((effect) => (
          <Fragment key={effect}>
            <p aria-hidden className="self-center text-12 text-muted [writing-mode:sideways-lr]">
              {words.effect}: {words.weights[effect]}
            </p>
            {board.fields
              .filter((field) => field.effect === effect)
              .map(({ effort, opportunities }) => (
                <DropField
                  key={effort}
                  label={words.field({ effect: words.weights[effect], effort: words.weights[effort] })}
                  onDrop={() => drop({ effect, effort })}
                  isBest={effect === 3 && effort === 1}
                >
                  {opportunities.map(card)}
                </DropField>
              ))}
          </Fragment>
        ))}
        <span />
        {WEIGHTS.map((effort) => (
          <p key={effort} aria-hidden className="text-center text-12 text-muted">
            {words.effort}: {words.weights[effort]}
          </p>
        ))}
      </div>
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-1.5 wrap-anywhere">
        <h2 className="text-14">
          {words.tray}
          {board.unjudged.length > 0 && (
            <span className="ml-1.5 font-medium text-muted tabular-nums">{board.unjudged.length}</span>
          )}
        </h2>
        <p className="text-12 text-muted">{board.unjudged.length > 0 ? words.trayHint : words.trayEmpty}</p>
        <DropField label={words.tray} onDrop={() => drop(null)}>
          {board.unjudged.map(card)}
        </DropField>
      </div>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      {opened && (
        <Dialog
          kind="sheet"
          title={text.inspector.opportunity}
          isOpen
          onClose={() => {
            toFocus.current = opened.id;
            setOpenId(null);
          }}
        >
          <OpportunityDetails workspaceId={workspaceId} one={opened} onRemoved={() => setOpenId(null)} />
        </Dialog>
      )}
    </div>
  );
}

type FieldProps = { label: string; onDrop: () => void; isBest?: boolean; children: ReactNode[] };

function DropField({ label, onDrop, isBest = false, children }: FieldProps) {
  const words = useText().plan.opportunities;
  const [isOver, setOver] = useState(false);
  const stop = (event: DragEvent, over: boolean) => {
    event.preventDefault();
    setOver(over);
  };
  return (
    <section
      aria-label={label}
      onDragOver={(event) => stop(event, true)}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        stop(event, false);
        onDrop();
      }}
      className={`grid min-h-28 content-start gap-1.5 rounded-[10px] border border-line p-1.5 ${isOver ? 'border-accent bg-accent-ground' : children.length === 0 ? 'hatched' : 'bg-sunken'}`}
    >
      {isBest && <p className="px-1 text-12 font-medium text-ok">{words.first}</p>}
      {children.length > 0 && <ul className="grid gap-1.5">{children}</ul>}
    </section>
  );
}
