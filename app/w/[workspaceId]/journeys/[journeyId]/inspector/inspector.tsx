'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { useText } from '@/app/text/text-context';
import { afterFocusBack } from '@/app/ui/focus-back';
import { NewTextPlace } from '@/app/ui/use-new-text';
import { useRested } from '@/app/ui/use-rested';
import { InJourney, useJourney } from '../journey-context';
import { isHiddenPlace } from '../look-through/hidden-place';
import { useLookThrough } from '../look-through/look-through-context';
import { addressOf, type Selection } from '../selection';
import { takeArrival } from '../selection-wish';
import { CellPanel } from './cell-panel';
import { ChosenItem } from './chosen-item';
import { DepartmentPanel } from './department-panel';
import { HandoffPanel } from './handoff-panel';
import { MomentPanel } from './moment-panel';
import { Orientation } from './orientation';
import { PanelHead } from './panel-head';
import { PlaceHistory } from './place-history';
import { StagePanel } from './stage-panel';
import { StepPanel } from './step-panel';
import { UnseenPanel } from './unseen-panel';

type InspectorProps = { selection: Selection | null; onSelect: (selection: Selection | null) => void };

/**
 * Everything about what is selected, read and edited in place, with the gaps that lie there. Whoever works in it sees
 * every edit at once; whoever works beside it sees the edit there first, and here right after, or when keys pause.
 */
export function Inspector({ selection, onSelect }: InspectorProps) {
  'use memo';
  const root = useRef<HTMLDivElement>(null);
  const { hidden } = useLookThrough();
  const journey = useJourney();
  const now = useMemo(() => ({ selection, journey }), [selection, journey]);
  const settled = useRested(now);
  const [isInUse, setInUse] = useState(false);
  const shown = isInUse ? now : settled;
  const address = shown.selection && addressOf(shown.selection);
  const chosenHere = useRef<string | null>(undefined);

  // Who goes to another place from in here goes along; who walks over the matrix keeps the focus there.
  const choose = (next: Selection | null) => {
    chosenHere.current = next && addressOf(next);
    onSelect(next);
  };
  const place = shown.selection;
  useEffect(() => {
    const here = place && addressOf(place);
    if (chosenHere.current !== here && !takeArrival(here)) return;
    chosenHere.current = undefined;
    root.current?.querySelector('h2')?.focus();
  }, [place]);

  // A button that did its work may be gone with it, such as the one that records a handoff: keys go on from the heading.
  const focused = useRef<Element>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every edit of the journey may take something away.
  useEffect(() => {
    afterFocusBack(() => {
      if (!focused.current || focused.current.isConnected) return;
      focused.current = null;
      if (document.activeElement === document.body) root.current?.querySelector('h2')?.focus();
    });
  }, [shown.journey]);

  return (
    <InJourney value={shown.journey}>
      <NewTextPlace value={address ?? ''}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only watches where the focus is. */}
        <div
          ref={root}
          data-place={address ?? undefined}
          onFocus={({ target }) => {
            focused.current = target;
            setInUse(true);
          }}
          onBlur={({ currentTarget, relatedTarget }) => setInUse(currentTarget.contains(relatedTarget))}
          className="grid content-start gap-4 wrap-anywhere max-phone:[&_.button]:min-h-10 max-phone:[&_.field]:min-h-10"
        >
          {shown.selection && isHiddenPlace(hidden, shown.selection) ? (
            <UnseenPanel
              key={address}
              place={shown.selection}
              onTakeOff={() => requestAnimationFrame(() => root.current?.querySelector('h2')?.focus())}
            />
          ) : (
            <Panel key={address} selection={shown.selection} onSelect={choose} />
          )}
          {shown.selection && <PlaceHistory place={shown.selection} />}
        </div>
      </NewTextPlace>
    </InJourney>
  );
}

function Panel({ selection, onSelect }: InspectorProps) {
  'use memo';
  const { workspace, journey, stages, steps } = useJourney();
  const department = (id: string) => workspace.departments.find((one) => one.id === id);
  const step = (id: string) => steps.find((one) => one.id === id);
  switch (selection?.kind) {
    case undefined:
      return <Orientation onSelect={onSelect} />;
    case 'stage': {
      const stage = stages.find(({ id }) => id === selection.stage);
      return stage ? <StagePanel stage={stage} onSelect={onSelect} /> : <Gone />;
    }
    case 'step': {
      const chosen = step(selection.step);
      return chosen ? <StepPanel step={chosen} onSelect={onSelect} /> : <Gone />;
    }
    case 'moment': {
      const moment = journey.moments.find(({ id }) => id === selection.moment);
      if (!moment) return <Gone />;
      return (
        <ChosenItem value={selection.item}>
          <MomentPanel moment={moment} onSelect={onSelect} />
        </ChosenItem>
      );
    }
    case 'cell': {
      const [row, column] = [department(selection.department), step(selection.step)];
      return row && column ? <CellPanel department={row} step={column} onSelect={onSelect} /> : <Gone />;
    }
    case 'handoff': {
      const [from, to] = [step(selection.fromStep), step(selection.toStep)];
      return from && to ? <HandoffPanel fromStep={from} toStep={to} onSelect={onSelect} /> : <Gone />;
    }
    case 'department': {
      const chosen = department(selection.department);
      return chosen ? <DepartmentPanel department={chosen} onSelect={onSelect} /> : <Gone />;
    }
  }
}

function Gone() {
  'use memo';
  const text = useText();
  return (
    <PanelHead title={text.shell.gone}>
      <p className="text-muted">{text.shell.goneWhy}</p>
    </PanelHead>
  );
}
