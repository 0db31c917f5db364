'use client';

import { ChevronDown, CircleDashed } from 'lucide-react';
import { useId, useState } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { type Inventory, type InventoryRow, whereItCouldHelp } from '@/lib/inventory/touchpoint-inventory';
import type { Workspace } from '@/lib/model/facts';
import type { PlacedMoment } from '@/lib/plan/moments-across';
import { PlaceLink } from '../place-link';
import { type TouchpointEdits, useTouchpointEdits } from './use-touchpoint-edits';

type UnusedProps = { workspaceId: string; workspace: Workspace; inventory: Inventory };

/** The touchpoints that nobody uses, each with the moments where it could help. */
export function UnusedTouchpoints({ workspaceId, workspace, inventory }: UnusedProps) {
  const text = useText();
  const words = text.touchpoints.unused;
  const heading = useId();
  const edits = useTouchpointEdits();
  const [open, setOpen] = useState<string | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? inventory.unused : inventory.unused.slice(0, SHOWN_FIRST);
  return (
    <section aria-labelledby={heading} className="grid gap-2">
      <h2 id={heading} className="text-16">
        {words.title}
        {inventory.unused.length > 0 && (
          <span className="ml-1.5 font-medium text-muted tabular-nums">{inventory.unused.length}</span>
        )}
      </h2>
      <p className="max-w-2xl text-muted">{inventory.unused.length > 0 ? words.lead : words.none}</p>
      <ul className="grid items-start gap-3 desk:grid-cols-2">
        {shown.map((row) => (
          <UnusedCard
            key={row.id}
            row={row}
            silent={inventory.silent}
            workspaceId={workspaceId}
            workspace={workspace}
            edits={edits}
            isOpen={open === row.id}
            onToggle={() => setOpen(open === row.id ? null : row.id)}
          />
        ))}
      </ul>
      {inventory.unused.length > shown.length && (
        <Button tone="quiet" className="justify-self-start px-2 text-12" onPress={() => setShowsAll(true)}>
          {words.showMore({ count: inventory.unused.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

/** So many unused touchpoints, and moments for one, are in sight at first. */
const SHOWN_FIRST = 6;

function UnusedCard(props: {
  row: InventoryRow;
  silent: readonly PlacedMoment[];
  workspaceId: string;
  workspace: Workspace;
  edits: TouchpointEdits;
  isOpen: boolean;
  onToggle: () => void;
}) {
  const { row, silent, workspaceId, workspace, edits, isOpen, onToggle } = props;
  const text = useText();
  const words = text.touchpoints.unused;
  const list = useId();
  const [showsAll, setShowsAll] = useState(false);
  const { touchpoint, moment, journey, elsewhere } = row;
  const { name, channel, mode, department } = touchpoint;
  const places = isOpen ? whereItCouldHelp(row, silent) : [];
  const shown = showsAll ? places : places.slice(0, SHOWN_FIRST);
  const meta = [
    channel.trim() || text.model.touchpointModes[mode],
    workspace.departments.find(({ id }) => id === department)?.name ?? text.touchpoints.noDepartment,
  ];
  return (
    <li
      className={`card grid gap-2 p-3 wrap-anywhere print:break-inside-avoid ${isOpen ? 'desk:col-span-2' : ''}`}
    >
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <CircleDashed aria-hidden size={16} className="mt-0.5 flex-none text-warn" />
        <div className="min-w-40 flex-1">
          <h3 className="text-14">{name}</h3>
          <p className="text-12 text-muted">{meta.join(' · ')}</p>
          <PlaceLink
            workspaceId={workspaceId}
            journey={journey}
            place={{ kind: 'moment', moment: moment.id }}
          >
            {`${moment.step.name} / ${moment.name}`}
          </PlaceLink>
          {elsewhere.length > 0 && (
            <p className="text-12 text-muted">
              {words.alreadyAt({ places: elsewhere.map((one) => one.moment.name).join(', ') })}
            </p>
          )}
        </div>
        <Button
          aria-label={words.couldHelpOf({ name })}
          aria-expanded={isOpen}
          aria-controls={list}
          onPress={onToggle}
        >
          {words.couldHelp}
          <ChevronDown aria-hidden size={14} className={isOpen ? 'rotate-180' : ''} />
        </Button>
      </div>
      <div id={list} hidden={!isOpen} className={isOpen ? 'grid gap-2 border-t border-line pt-2' : ''}>
        <p className="text-12 text-muted">{places.length > 0 ? words.hint : words.noSilence}</p>
        <ul className="grid gap-1">
          {shown.map((place) => (
            <SilentMoment
              key={place.moment.id}
              place={place}
              row={row}
              edits={edits}
              workspaceId={workspaceId}
              isOwn={place.moment.id === moment.id && place.journey.id === journey.id}
            />
          ))}
        </ul>
        {places.length > shown.length && (
          <Button tone="quiet" className="justify-self-start px-2 text-12" onPress={() => setShowsAll(true)}>
            {words.showMore({ count: places.length - shown.length })}
          </Button>
        )}
      </div>
    </li>
  );
}

function SilentMoment(props: {
  place: PlacedMoment;
  row: InventoryRow;
  edits: TouchpointEdits;
  workspaceId: string;
  isOwn: boolean;
}) {
  const { place, row, edits, workspaceId, isOwn } = props;
  const text = useText();
  const words = text.touchpoints.unused;
  const { journey, moment } = place;
  const of = { name: row.touchpoint.name, moment: moment.name };
  const meta = [
    isOwn && words.here,
    moment.momentOfTruth && text.inspector.moment.momentOfTruth,
    moment.questions.length > 0 && words.questions({ count: moment.questions.length }),
    moment.obstacles.length > 0 && words.obstacles({ count: moment.obstacles.length }),
    moment.feeling !== undefined &&
      `${text.inspector.experience.feeling}: ${text.inspector.experience.feelings[moment.feeling].toLowerCase()}`,
  ].filter(Boolean);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border border-line px-2.5 py-1.5">
      <div className="min-w-40 flex-1">
        <PlaceLink workspaceId={workspaceId} journey={journey} place={{ kind: 'moment', moment: moment.id }}>
          {`${moment.step.position + 1} · ${moment.step.name} / ${moment.name}`}
        </PlaceLink>
        {meta.length > 0 && <p className="text-12 text-muted">{meta.join(' · ')}</p>}
      </div>
      <Button
        aria-label={isOwn ? words.takeUpAt(of) : words.putAt(of)}
        onPress={() => (isOwn ? edits.takeUp(row) : edits.put(row, place))}
      >
        {isOwn ? words.takeUp : words.put}
      </Button>
    </li>
  );
}
