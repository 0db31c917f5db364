'use client';

import type { ScaleBand } from 'd3-scale';
import { type KeyboardEvent, memo, useMemo, useRef } from 'react';
import { useText } from '@/app/text/text-context';
import { titleWhenCut } from '@/app/ui/title-when-cut';
import type { Moment } from '@/lib/model/facts';
import { hasContact } from '@/lib/model/has-contact';
import { stageColour } from '../../../stage-colour';
import { useJourney } from '../journey-context';
import { useLookThrough } from '../look-through/look-through-context';
import { extentOf } from './board-scale';
import type { Pointed } from './lens-board';

// What a head keeps free at its sides, and a line of its name, in pixels; see `.lens-moment`.
const SIDES = 4;
const LINE = 12 * 1.15;

type MomentHeadsProps = {
  order: readonly string[];
  moments: readonly Moment[];
  x: ScaleBand<string>;
  /** Ids of the lenses, from top to bottom. */
  lensIds: readonly string[];
  pointed: Pointed | null;
  onPoint: (pointed: Pointed) => void;
};

/**
 * The moments over the board, under their stages. One stop for Tab; left and right walk along the moments, up and
 * down from lens to lens.
 */
export function MomentHeads({ order, moments, x, lensIds, pointed, onPoint }: MomentHeadsProps) {
  const text = useText();
  const { stages } = useJourney();
  const { hidden } = useLookThrough();
  const heads = useRef<HTMLDivElement>(null);
  const byId = useMemo(() => new Map(moments.map((moment) => [moment.id, moment])), [moments]);
  const stageAt = useMemo(
    () => new Map(stages.flatMap((stage, at) => stage.steps.map(({ id }) => [id, at] as const))),
    [stages],
  );
  const runs = useMemo(() => stageRuns(order, byId, stageAt), [order, byId, stageAt]);
  const here = pointed && order.includes(pointed.moment) ? pointed.moment : order[0];

  const onKeyDown = (event: KeyboardEvent) => {
    const at = here === undefined ? -1 : order.indexOf(here);
    const along = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: order.length - 1 }[event.key];
    if (along !== undefined && !event.altKey) {
      const next = order[along];
      if (next === undefined) return;
      event.preventDefault();
      onPoint({ moment: next, lens: pointed?.lens ?? null });
      heads.current?.querySelectorAll('button')[along]?.focus();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && here !== undefined) {
      const row = pointed?.lens == null ? -1 : lensIds.indexOf(pointed.lens);
      const next = Math.max(-1, Math.min(lensIds.length - 1, row + (event.key === 'ArrowDown' ? 1 : -1)));
      event.preventDefault();
      onPoint({ moment: here, lens: lensIds[next] ?? null });
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come up from the buttons in it
    <div ref={heads} className="lens-heads" onKeyDown={onKeyDown}>
      <div aria-hidden className="lens-stages">
        {runs.map(({ stage, moments: own }) => {
          const { left, width } = extentOf(x, own);
          return (
            <span
              key={own[0]}
              className="lens-stage"
              style={{ left, width, background: stageColour(stage) }}
              {...titleWhenCut}
            >
              <span>{stages[stage]?.name}</span>
            </span>
          );
        })}
      </div>
      <div role="group" aria-label={text.lenses.board.moments} className="lens-moments">
        {order.map((id) => {
          const moment = byId.get(id);
          return (
            moment && (
              <MomentHead
                key={id}
                id={id}
                name={moment.name}
                hasContact={hasContact(moment)}
                isUnseen={hidden.moments.has(id)}
                isOn={pointed?.moment === id}
                isStop={here === id}
                width={x.bandwidth()}
                onPoint={onPoint}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

type MomentHeadProps = {
  id: string;
  name: string;
  hasContact: boolean;
  isUnseen: boolean;
  isOn: boolean;
  isStop: boolean;
  width: number;
  onPoint: (pointed: Pointed) => void;
};

const MomentHead = memo(function MomentHead(props: MomentHeadProps) {
  const { id, name, isUnseen, isOn, isStop, width, onPoint } = props;
  const text = useText();
  const point = () => onPoint({ moment: id, lens: null });
  return (
    <button
      type="button"
      className="lens-moment"
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isOn}
      aria-label={isUnseen ? text.lookThrough.unseen : undefined}
      data-contact={props.hasContact}
      style={{ width, '--lines': Math.floor((width - SIDES) / LINE) } as object}
      onClick={point}
      onPointerEnter={point}
      onFocus={() => !isOn && point()}
    >
      {!isUnseen && <span {...titleWhenCut}>{name}</span>}
    </button>
  );
});

/** Stages over the moments as these come: a stage to which the customer returns stands again. */
function stageRuns(
  order: readonly string[],
  byId: ReadonlyMap<string, Moment>,
  stageAt: ReadonlyMap<string, number>,
) {
  const runs: { stage: number; moments: [string, ...string[]] }[] = [];
  for (const id of order) {
    const stage = stageAt.get(byId.get(id)?.step ?? '') ?? 0;
    const last = runs.at(-1);
    if (last?.stage === stage) last.moments.push(id);
    else runs.push({ stage, moments: [id] });
  }
  return runs;
}
