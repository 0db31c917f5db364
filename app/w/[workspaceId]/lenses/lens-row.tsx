'use client';

import { ArrowRight, GripVertical, Pencil } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { Fragment, type KeyboardEvent } from 'react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { MoreMenu } from '@/app/ui/more-menu';
import { copyOfLens } from '@/lib/lenses/copy-lens';
import type { Lens } from '@/lib/lenses/lens';
import { BUILT_IN_LENSES } from '@/lib/lenses/lens-ids';
import type { Workspace } from '@/lib/model/facts';
import { Switch } from '../journeys/[journeyId]/inspector/switch';
import type { DragOrder } from '../journeys/[journeyId]/matrix/use-drag-order';
import { LensSideMark } from './lens-side-mark';
import type { LensEdits } from './use-lens-edits';

type Props = {
  workspaceId: string;
  workspace: Workspace;
  lens: Lens;
  isOn: boolean;
  isFirst: boolean;
  isLast: boolean;
  edits: LensEdits;
  onSwitch: (isOn: boolean) => void;
  /** Only lenses that are on have an order. */
  drag?: ReturnType<DragOrder>;
};

/** One lens: what it asks, what it sees and what it overlooks. Alt with an arrow key moves it. */
export function LensRow(props: Props) {
  const { workspaceId, workspace, lens, isOn, isFirst, isLast, edits, onSwitch, drag } = props;
  const text = useText();
  const words = text.lensSettings;
  const router = useRouter();
  const { id } = lens;
  const name = text.lenses.lens(lens.called);
  const builtIn = BUILT_IN_LENSES.find((one) => one === id);
  const own = workspace.ownLenses.find((one) => one.id === id);
  const { draggable, onDragStart, onDragEnd, ...drop } = drag ?? {};

  const moveByKey = (event: KeyboardEvent) => {
    if (!isOn || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    edits.moveBy(id, event.key === 'ArrowUp' ? -1 : 1);
  };
  const copy = async () => {
    const made = await edits.make(words.make.copyOf({ lens: name }), lens);
    if (made) router.push(paths.ownLensPath(workspaceId, made));
  };

  return (
    <li
      {...drop}
      data-lens={id}
      onKeyDownCapture={moveByKey}
      className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 border-b border-line p-3 last:border-b-0 data-[drop]:bg-accent-ground phone:grid-cols-[24px_minmax(0,1fr)_auto]"
    >
      <span
        draggable={draggable}
        onDragStart={onDragStart}
        onDragEnd={onDragEnd}
        title={drag && words.drag}
        aria-hidden
        className={`grid h-8 place-items-center text-faint max-phone:hidden ${drag ? 'cursor-grab active:cursor-grabbing' : 'invisible'}`}
      >
        <GripVertical size={16} />
      </span>
      <div className="grid min-w-0 content-start gap-1.5 wrap-anywhere">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Switch isOn={isOn} onChange={onSwitch}>
            <span className="text-14 font-semibold">{name}</span>
          </Switch>
          <LensSideMark side={lens.looksFrom} />
          {own && <span className="text-12 text-muted">{words.own}</span>}
        </div>
        {builtIn && <p className="text-14">{text.lenses.builtIn[builtIn].asks}</p>}
        <p className="flex flex-wrap items-center gap-x-1.5 gap-y-1">
          <span className="text-muted">{words.phases}:</span>
          <Phases lens={lens} workspace={workspace} />
        </p>
        <p className="text-muted">
          {own ? words.sights[own.sees].sees : builtIn && words.builtInSees[builtIn]}
        </p>
        {builtIn && (
          <p className="text-muted">
            {words.pitfall}: {text.lenses.builtIn[builtIn].pitfall}
          </p>
        )}
        {own && (
          <Link className="button justify-self-start" href={paths.ownLensPath(workspaceId, id)}>
            <Pencil aria-hidden size={14} />
            {words.edit}
          </Link>
        )}
      </div>
      <MoreMenu
        label={text.ui.more({ of: name })}
        className="self-start"
        entries={[
          ...(isOn
            ? [
                { id: 'up', label: text.ui.moveUp, disabled: isFirst, run: () => edits.moveBy(id, -1) },
                { id: 'down', label: text.ui.moveDown, disabled: isLast, run: () => edits.moveBy(id, 1) },
              ]
            : []),
          { id: 'copy', label: words.copy, run: () => void copy() },
          ...(own ? [{ id: 'remove', label: text.ui.delete, run: () => void edits.remove(own) }] : []),
        ]}
      />
    </li>
  );
}

function Phases({ lens, workspace }: { lens: Lens; workspace: Workspace }) {
  const text = useText();
  const words = text.lensSettings;
  // These come from each journey.
  if (lens.id === 'active') return words.fromJourney;
  const { phases } = copyOfLens(lens, workspace);
  if (phases.length === 0) return words.noPhases;
  return phases.map(({ id, called }, at) => (
    <Fragment key={id}>
      {at > 0 && <ArrowRight aria-hidden size={12} className="text-faint" />}
      <span className="rounded-[5px] bg-sunken px-1.5 text-12 font-medium">{text.lenses.phase(called)}</span>
    </Fragment>
  ));
}
