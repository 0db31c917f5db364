'use client';

import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import { Button, IconButton } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import type { Scenario } from '@/lib/model/facts';
import { stepName } from '../inspector/place-name';
import { useJourney } from '../journey-context';
import { useScenarioEdits } from './use-scenario-edits';

/** The moments that a way takes, in its own order; a moment may come twice. */
export function WayMoments({ scenario }: { scenario: Scenario }) {
  const text = useText();
  const words = text.map.scenarios;
  const { journey, steps } = useJourney();
  const edits = useScenarioEdits();
  const { name, moments } = scenario;
  const set = (next: string[]) => edits.setMoments(scenario, next);
  const nameOf = (id: string) => journey.moments.find((moment) => moment.id === id)?.name ?? id;
  const shifted = (at: number, by: -1 | 1) => {
    const others = moments.toSpliced(at, 1);
    return others.toSpliced(at + by, 0, moments[at] ?? '');
  };
  // A moment that comes twice is told apart by how often it has come before.
  const keyed = moments.map((id, at) => ({
    id,
    at,
    key: `${id} ${moments.slice(0, at).filter((other) => other === id).length}`,
  }));
  return (
    <>
      {moments.length === 0 && <p className="text-12 text-muted">{words.noMoments}</p>}
      <ol aria-label={words.takes({ name })} className="grid">
        {keyed.map(({ id, at, key }) => {
          const moment = nameOf(id);
          return (
            <li key={key} className="flex items-center">
              <span className="w-6 flex-none text-12 text-muted tabular-nums">{at + 1}</span>
              <span className="min-w-0 flex-1">{moment}</span>
              <IconButton
                label={words.earlier({ moment })}
                isDisabled={at === 0}
                onPress={() => set(shifted(at, -1))}
              >
                <ArrowUp aria-hidden size={14} />
              </IconButton>
              <IconButton
                label={words.later({ moment })}
                isDisabled={at === moments.length - 1}
                onPress={() => set(shifted(at, 1))}
              >
                <ArrowDown aria-hidden size={14} />
              </IconButton>
              <IconButton label={words.leaveOut({ moment })} onPress={() => set(moments.toSpliced(at, 1))}>
                <X aria-hidden size={14} />
              </IconButton>
            </li>
          );
        })}
      </ol>
      <Choice
        label={words.addMoment}
        showLabel
        value=""
        options={journey.moments.map((moment) => ({
          id: moment.id,
          label: moment.name,
          hint: stepName(steps, moment.step),
        }))}
        onChange={(id) => set([...moments, id])}
      />
      {moments.length === 0 && journey.moments.length > 0 && (
        <Button className="justify-self-start" onPress={() => set(journey.moments.map(({ id }) => id))}>
          {words.addAll}
        </Button>
      )}
    </>
  );
}
