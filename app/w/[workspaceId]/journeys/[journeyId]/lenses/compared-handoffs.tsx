'use client';

import { type ReactNode, useId } from 'react';
import { useText } from '@/app/text/text-context';
import type { LensComparison } from '@/lib/lenses/compare-lenses';
import type { LensView, PhaseChange } from '@/lib/lenses/look-through';
import { phaseName } from '@/lib/lenses/phase-name';
import { nameOf } from '../inspector/place-name';
import { useJourney } from '../journey-context';

type Props = { a: LensView; b: LensView; comparison: LensComparison };

/** The handoffs that only one of two lenses implies, and those that both have at the same place. */
export function ComparedHandoffs({ a, b, comparison }: Props) {
  const text = useText();
  const words = text.lensComparison;
  const { onlyA, onlyB, both } = comparison.handoffs;
  const only = (view: LensView) => words.onlyIn({ lens: text.lenses.theLens(view.lens.called) });
  const keyOf = ({ fromMoment, toMoment }: PhaseChange) => `${fromMoment} ${toMoment}`;
  return (
    <section aria-labelledby="handoffs" className="grid gap-3">
      <div>
        <h2 id="handoffs" className="text-16">
          {words.handoffs}
        </h2>
        <p className="max-w-2xl text-muted">{words.handoffsWhy}</p>
      </div>
      <div className="grid items-start gap-3 phone:grid-cols-2 desk:grid-cols-3">
        <Group title={only(a)} count={onlyA.length}>
          {onlyA.map((change) => (
            <Handoff key={keyOf(change)} view={a} change={change} />
          ))}
        </Group>
        <Group title={only(b)} count={onlyB.length}>
          {onlyB.map((change) => (
            <Handoff key={keyOf(change)} view={b} change={change} />
          ))}
        </Group>
        <Group title={words.inBoth} count={both.length}>
          {both.map((pair) => (
            <li key={`${keyOf(pair.a)} ${keyOf(pair.b)}`}>
              <ul className="grid gap-1">
                <Handoff view={a} change={pair.a} showLens />
                <Handoff view={b} change={pair.b} showLens />
              </ul>
            </li>
          ))}
        </Group>
      </div>
    </section>
  );
}

function Group({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  const words = useText().lensComparison;
  const id = useId();
  return (
    <section aria-labelledby={id} className="card grid min-w-0 gap-2 p-4 print:break-inside-avoid">
      <h3 className="text-14 wrap-anywhere">
        <span id={id}>{title}</span> <span className="font-medium text-muted tabular-nums">{count}</span>
      </h3>
      {count === 0 ? (
        <p className="text-muted">{words.noHandoffs}</p>
      ) : (
        <ul className="grid gap-3">{children}</ul>
      )}
    </section>
  );
}

function Handoff({ view, change, showLens }: { view: LensView; change: PhaseChange; showLens?: boolean }) {
  const text = useText();
  const words = text.lensComparison;
  const { journey } = useJourney();
  const moment = (id: string) => nameOf(journey.moments, id);
  const phase = (id: string) => phaseName(text, view, id);
  return (
    <li className="wrap-anywhere">
      {showLens && <span className="text-muted">{text.lenses.lens(view.lens.called)}: </span>}
      <b className="font-semibold">{words.change({ from: phase(change.from), to: phase(change.to) })}</b>
      <span className="block text-12 text-muted">
        {words.where({ from: moment(change.fromMoment), to: moment(change.toMoment) })}
      </span>
      {change.hidden.length > 0 && (
        <span className="block text-12 text-bad">{words.hidden({ moments: change.hidden.map(moment) })}</span>
      )}
    </li>
  );
}
