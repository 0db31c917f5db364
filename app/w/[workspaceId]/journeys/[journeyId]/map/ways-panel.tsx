'use client';

import { Pencil, PencilOff, Trash2 } from 'lucide-react';
import Link from 'next/link';
import { useId, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { IconButton } from '@/app/ui/button';
import { EditableText } from '@/app/ui/editable-text';
import { wayStyle } from '@/lib/map/way-path';
import type { Scenario } from '@/lib/model/facts';
import { stageColour } from '../../../stage-colour';
import { AddLine } from '../inspector/add-line';
import { useJourney } from '../journey-context';
import { useScenarioEdits } from './use-scenario-edits';
import { WayComparison } from './way-comparison';
import { WayMoments } from './way-moments';

type WaysPanelProps = {
  /** The way that is being drawn, by id. */
  drawn: string | null;
  onDraw: (scenario: string | null) => void;
};

/** The ways through a journey: named, drawn, put in order, compared. */
export function WaysPanel({ drawn, onDraw }: WaysPanelProps) {
  const text = useText();
  const words = text.map.scenarios;
  const { journey } = useJourney();
  const edits = useScenarioEdits();
  return (
    <div className="grid content-start gap-4 wrap-anywhere">
      <div>
        <h2 className="py-1 text-16">{words.title}</h2>
        <p className="text-muted">{journey.scenarios.length === 0 ? words.empty : words.what}</p>
      </div>
      <ul className="grid gap-3">
        {journey.scenarios.map((scenario, at) => (
          <Way
            key={scenario.id}
            scenario={scenario}
            at={at}
            isDrawn={drawn === scenario.id}
            onDraw={(isOn) => onDraw(isOn ? scenario.id : null)}
            onRemove={() => {
              if (drawn === scenario.id) onDraw(null);
              edits.remove(scenario);
            }}
          />
        ))}
      </ul>
      <AddLine label={words.add} onAdd={(name) => onDraw(edits.add(name))} />
      {journey.scenarios.length > 1 && <WayComparison />}
    </div>
  );
}

type WayProps = {
  scenario: Scenario;
  at: number;
  isDrawn: boolean;
  onDraw: (isOn: boolean) => void;
  onRemove: () => void;
};

function Way({ scenario, at, isDrawn, onDraw, onRemove }: WayProps) {
  const text = useText();
  const words = text.map.scenarios;
  const { workspaceId, journey } = useJourney();
  const edits = useScenarioEdits();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { name, moments } = scenario;
  const { stage, dash } = wayStyle(at);
  return (
    <li className="grid gap-2 rounded-lg border border-line p-2.5">
      <div className="flex items-start gap-1">
        <EditableText
          label={words.name}
          value={name}
          draft={`scenario ${scenario.id} name`}
          className="min-w-0 flex-1"
          onSave={(typed, seen) => edits.rename(scenario, typed, seen)}
        />
        <IconButton label={words.deleteOf({ name })} onPress={onRemove}>
          <Trash2 aria-hidden size={14} />
        </IconButton>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <svg aria-hidden="true" width={36} height={12} style={{ color: stageColour(stage) }}>
          <path d="M0,6 H36" stroke="currentColor" strokeWidth={3} strokeDasharray={dash} />
        </svg>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          className="min-h-8 rounded-md px-1 text-muted underline underline-offset-3 hover:text-ink"
          onClick={() => setOpen(!isOpen)}
        >
          {words.count({ count: moments.length })}
        </button>
        <span className="flex-1" />
        <ToggleButton
          className="button data-selected:border-strong data-selected:bg-strong data-selected:text-on-strong"
          isSelected={isDrawn}
          onChange={onDraw}
          aria-label={`${isDrawn ? words.stopDrawing : words.draw}: ${name}`}
        >
          {isDrawn ? <PencilOff aria-hidden size={14} /> : <Pencil aria-hidden size={14} />}
          {isDrawn ? words.stopDrawing : words.draw}
        </ToggleButton>
      </div>
      {(isOpen || isDrawn) && (
        <div id={id} className="grid gap-2">
          <WayMoments scenario={scenario} />
          <Link
            className="button justify-self-start"
            href={`${paths.matrixPath(workspaceId, journey.id)}?way=${scenario.id}`}
          >
            {words.toMatrix}
          </Link>
        </div>
      )}
    </li>
  );
}
