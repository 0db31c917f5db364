'use client';

import { memo, type ReactNode } from 'react';
import { useText } from '@/app/text/text-context';
import { PHASE_HANDOFF_STATES } from '@/lib/lenses/phase-handoffs';
import { nameOf } from '../inspector/place-name';
import { useJourney } from '../journey-context';
import { type BoardLens, handoffInWords, holeAround } from './board-facts';
import { HandoffSign } from './phase-handoff-mark';

/** As many as are read before the rest is asked for. */
const SHOWN_FIRST = 8;

type LensCardsProps = { lenses: readonly BoardLens[]; missed: ReadonlyMap<string, number> };

/** What the board comes down to: who is overlooked, who looks differently, what lies between, and who hands over. */
export const LensCards = memo(function LensCards({ lenses, missed }: LensCardsProps) {
  const text = useText();
  const words = text.lenses.board;
  const { journey } = useJourney();
  const most = Math.max(...missed.values());
  const overlooked = most === 0 ? [] : journey.moments.filter(({ id }) => missed.get(id) === most);
  const ofLens = ({ view }: BoardLens) => (
    <b className="font-semibold">{text.lenses.lens(view.lens.called)}</b>
  );
  const open = lenses
    .flatMap((lens) => lens.handoffs.map((handoff) => ({ lens, handoff })))
    .filter(({ handoff: { state } }) => state === 'missing' || state === 'unconfirmed')
    .toSorted(
      (a, b) => PHASE_HANDOFF_STATES.indexOf(a.handoff.state) - PHASE_HANDOFF_STATES.indexOf(b.handoff.state),
    );
  const between = lenses.flatMap((lens) =>
    lens.stretches
      .filter(({ from, to }) => from !== null && to !== null && from !== to)
      .map((stretch) => ({ lens, stretch })),
  );
  return (
    <div className="mt-4 grid items-start gap-3 pb-6 phone:grid-cols-2">
      <Card title={words.overlooked({ missing: most, lenses: lenses.length })}>
        {overlooked.length > 0 ? overlooked.map(({ name }) => name).join(' · ') : words.nothingOverlooked}
      </Card>
      <Card title={words.between}>
        {between.length === 0 && words.nothingBetween}
        <Lines>
          {between.map(({ lens, stretch }) => (
            <li key={`${lens.view.lens.id} ${stretch.moments[0]}`}>
              {ofLens(lens)}: {holeAround(text, lens.view, stretch)}:{' '}
              {stretch.moments.map((id) => nameOf(journey.moments, id)).join(', ')}
            </li>
          ))}
        </Lines>
      </Card>
      <Card title={words.openHandoffs}>
        {open.length === 0 && words.noOpenHandoffs}
        <Lines>
          {open.map(({ lens, handoff }) => (
            <li key={`${lens.view.lens.id} ${handoff.toMoment}`} className="flex gap-2">
              <HandoffSign state={handoff.state} />
              <span>
                {ofLens(lens)}: {handoffInWords(text, lens.view, handoff)}
                {handoff.hidden.length > 0 && `, ${words.unseenBetween({ count: handoff.hidden.length })}`}
              </span>
            </li>
          ))}
        </Lines>
      </Card>
    </div>
  );
});

const Card = ({ title, children }: { title: string; children: ReactNode }) => (
  <section aria-label={title} className="card grid min-w-0 gap-1 p-4 wrap-anywhere print:break-inside-avoid">
    <h2 className="text-14 font-semibold">{title}</h2>
    <div className="text-muted">{children}</div>
  </section>
);

/** The first of many lines; the rest on request, and on paper. */
function Lines({ children }: { children: ReactNode[] }) {
  const words = useText().lenses.board;
  const rest = children.slice(SHOWN_FIRST);
  return (
    <>
      <ul className="grid gap-1">{children.slice(0, SHOWN_FIRST)}</ul>
      {rest.length > 0 && (
        <details className="mt-1">
          <summary className="min-h-target cursor-pointer">{words.more({ count: rest.length })}</summary>
          <ul className="grid gap-1 pt-1">{rest}</ul>
        </details>
      )}
    </>
  );
}
