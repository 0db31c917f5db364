'use client';

import { type ReactNode, useState } from 'react';
import { useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import { compareScenarios } from '@/lib/baton/compare-scenarios';
import type { ScenarioPassage } from '@/lib/baton/scenario-passages';
import { nameOf } from '../inspector/place-name';
import { Section } from '../inspector/section';
import { useJourney } from '../journey-context';

/** Two ways beside each other: what only one of them takes, and the handoffs that only one of them needs. */
export function WayComparison() {
  const text = useText();
  const words = text.map.scenarios;
  const { journey, steps } = useJourney();
  const [firstId, setFirst] = useState('');
  const [secondId, setSecond] = useState('');
  const first = journey.scenarios.find(({ id }) => id === firstId) ?? journey.scenarios[0];
  const others = journey.scenarios.filter(({ id }) => id !== first?.id);
  const second = others.find(({ id }) => id === secondId) ?? others[0];
  if (!first || !second) return null;
  const found = compareScenarios(steps, journey, first, second);
  const momentNames = (ids: readonly string[]) => ids.map((id) => nameOf(journey.moments, id));
  const options = (scenarios: typeof others) => scenarios.map(({ id, name }) => ({ id, label: name }));
  return (
    <Section title={words.compare}>
      <Choice label={words.first} value={first.id} options={options(journey.scenarios)} onChange={setFirst} />
      <Choice
        label={words.compareWith}
        showLabel
        value={second.id}
        options={options(others)}
        onChange={setSecond}
      />
      <Only title={words.onlyIn({ name: first.name })} none={words.nothingOnly}>
        {momentNames(found.onlyFirst)}
      </Only>
      <Only title={words.onlyIn({ name: second.name })} none={words.nothingOnly}>
        {momentNames(found.onlySecond)}
      </Only>
      {found.otherOrder && <p>{words.otherOrder}</p>}
      <Handoffs
        passages={[
          ...found.handoffsOnlyFirst.map((passage) => ({ passage, way: first.name })),
          ...found.handoffsOnlySecond.map((passage) => ({ passage, way: second.name })),
        ]}
      />
    </Section>
  );
}

function Only({ title, none, children }: { title: string; none: string; children: string[] }) {
  return (
    <div>
      <h4 className="text-12 font-medium text-muted">{title}</h4>
      {children.length === 0 ? (
        <p className="text-muted">{none}</p>
      ) : (
        <ul className="list-disc pl-4">
          {children.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Handoffs({ passages }: { passages: { passage: ScenarioPassage; way: string }[] }): ReactNode {
  const text = useText();
  const words = text.map.scenarios;
  const { steps } = useJourney();
  return (
    <div>
      <h4 className="text-12 font-medium text-muted">{words.handoffsDiffer}</h4>
      {passages.length === 0 ? (
        <p className="text-muted">{words.sameHandoffs}</p>
      ) : (
        <ul className="grid gap-1">
          {passages.map(({ passage, way }) => (
            <li key={`${way} ${passage.fromStep} ${passage.toStep}`}>
              <PassageLine passage={passage} />
              <span className="block text-12 text-muted">
                {[
                  words.neededBy({ name: way }),
                  passage.skipped.length > 0 &&
                    words.jumps({ steps: passage.skipped.map((id) => nameOf(steps, id)) }),
                  passage.goesBack && words.back,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function PassageLine({ passage }: { passage: ScenarioPassage }) {
  const text = useText();
  const { steps } = useJourney();
  const state = passage.kind === 'handed' ? passage.state : 'broken';
  return (
    <span>
      {nameOf(steps, passage.fromStep)} → {nameOf(steps, passage.toStep)}:{' '}
      <span className={state === 'agreed' ? 'text-ok' : 'text-bad'}>{text.matrix.handoffStates[state]}</span>
    </span>
  );
}
