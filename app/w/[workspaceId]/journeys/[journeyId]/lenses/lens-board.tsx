'use client';

import { type CSSProperties, type KeyboardEvent, useRef } from 'react';
import { useText } from '@/app/text/text-context';
import { BUILT_IN_LENSES } from '@/lib/lenses/lens-ids';
import type { LensView } from '@/lib/lenses/look-through';
import { phaseName } from '@/lib/lenses/phase-name';
import type { Moment } from '@/lib/model/facts';
import { useJourney } from '../journey-context';
import { hasContact } from '../matrix/customer-cell';

type LensBoardProps = {
  views: readonly LensView[];
  /** The moment whose column is lit up, by id. */
  chosen: string | undefined;
  onChoose: (moment: string) => void;
};

/** Moments across in the customer's order, a row a lens: its phases as bars, hatched where it sees nothing. */
export function LensBoard({ views, chosen, onChoose }: LensBoardProps) {
  const text = useText();
  const words = text.lenses.board;
  const { journey, stages } = useJourney();
  const { moments } = journey;
  const head = useRef<HTMLTableRowElement>(null);

  // One stop for Tab; the arrows walk along the customer's moments.
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: moments.length - 1 }[event.key];
    const next = target === undefined ? undefined : moments[target];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    head.current?.querySelectorAll('button')[moments.indexOf(next)]?.focus();
  };

  return (
    <div className="card mt-4 overflow-x-auto print:overflow-visible">
      <table className="lens-board" style={{ '--moments': moments.length } as CSSProperties}>
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr>
            <td />
            {stageRuns(moments, stages).map(({ stage, colour, span }, at) => (
              <th
                // A journey may return to a stage, which then stands twice.
                // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place
                key={at}
                scope="colgroup"
                colSpan={span}
                className="lens-stage"
                style={{ background: `var(--stage-${colour})` }}
              >
                {stage}
              </th>
            ))}
            <td />
          </tr>
          <tr ref={head}>
            <th scope="row" className="lens-name">
              {words.moments}
              <small>{words.momentsHint}</small>
            </th>
            {moments.map((moment, at) => (
              <th key={moment.id} scope="col" className="lens-moment" data-on={moment.id === chosen}>
                <button
                  type="button"
                  tabIndex={moment.id === chosen ? 0 : -1}
                  aria-pressed={moment.id === chosen}
                  data-contact={hasContact(moment)}
                  onClick={() => onChoose(moment.id)}
                  onMouseEnter={() => onChoose(moment.id)}
                  onFocus={() => onChoose(moment.id)}
                  onKeyDown={(event) => onKeyDown(event, at)}
                >
                  <span>{moment.name}</span>
                </button>
              </th>
            ))}
            <th scope="col" className="lens-sum">
              {words.seen}
            </th>
          </tr>
        </thead>
        <tbody>
          {views.map((view) => (
            <LensRow key={view.lens.id} view={view} moments={moments} chosen={chosen} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type LensRowProps = Omit<LensBoardProps, 'views'> & { view: LensView; moments: readonly Moment[] };

function LensRow({ view, moments, chosen, onChoose }: LensRowProps) {
  const text = useText();
  const words = text.lenses.board;
  const { lens, seen, sights, changes } = view;
  const phases = moments.map(({ id }) => sights.get(id)?.phase ?? null);
  const builtIn = BUILT_IN_LENSES.find((id) => id === lens.id);
  const known = builtIn && text.lenses.builtIn[builtIn];
  return (
    <tr>
      <th scope="row" className="lens-name" title={known?.pitfall}>
        {text.lenses.lens(lens.called)}{' '}
        <span className="lens-side" data-side={lens.looksFrom}>
          {words.sides[lens.looksFrom]}
        </span>
        {known && <small>{known.shows}</small>}
      </th>
      {moments.map((moment, at) => {
        const phase = phases[at] ?? null;
        const starts = at === 0 || phases[at - 1] !== phase;
        const ends = phases[at + 1] !== phase || at === moments.length - 1;
        const length = phases.slice(at).findIndex((other) => other !== phase);
        const blind = sights.get(moment.id)?.blind;
        return (
          <td
            key={moment.id}
            className="lens-cell"
            data-on={moment.id === chosen}
            onMouseEnter={() => onChoose(moment.id)}
          >
            <span className="lens-bar" data-seen={phase !== null} data-starts={starts} data-ends={ends} />
            {starts && (phase !== null || !ends) && (
              <span
                aria-hidden
                className="lens-label"
                data-seen={phase !== null}
                style={{ width: `${(length === -1 ? moments.length - at : length) * 100}%` }}
              >
                {phase === null ? words.unseen : phaseName(text, view, phase)}
              </span>
            )}
            <span className="sr-only">
              {phase === null
                ? `${words.unseen}. ${blind ? text.lenses.why(blind) : ''}`
                : phaseName(text, view, phase)}
            </span>
          </td>
        );
      })}
      <td className="lens-sum">
        <b>{seen}</b> / {moments.length}
        <span className="lens-meter" aria-hidden>
          <span style={{ width: `${(seen / moments.length) * 100}%` }} />
        </span>
        <small>{words.blindSpots({ count: moments.length - seen })}</small>
        <small>{words.handoffs({ count: changes.length })}</small>
      </td>
    </tr>
  );
}

/** Stages over the moments as these come: a stage to which the customer returns stands again. */
function stageRuns(moments: readonly Moment[], stages: ReturnType<typeof useJourney>['stages']) {
  const runs: { stage: string; colour: number; span: number }[] = [];
  for (const { step } of moments) {
    const at = stages.findIndex(({ steps }) => steps.some(({ id }) => id === step));
    const stage = stages[at]?.name ?? '';
    const last = runs.at(-1);
    if (last?.stage === stage) last.span += 1;
    else runs.push({ stage, colour: (at % 4) + 1, span: 1 });
  }
  return runs;
}
