'use client';

import Link from 'next/link';
import { useMemo, useState } from 'react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { useScreenWidth } from '@/app/ui/use-screen-width';
import { findBaton } from '@/lib/baton/find-baton';
import { lookThroughAll } from '@/lib/lenses/look-through';
import { type BoardOrder, missedBy, momentsToShow } from '@/lib/lenses/missed-by';
import { phaseHandoffs } from '@/lib/lenses/phase-handoffs';
import { stretchesOf } from '@/lib/lenses/stretches';
import { useJourney } from '../journey-context';
import { useLookThrough } from '../look-through/look-through-context';
import { BoardChoices } from './board-choices';
import type { BoardLens } from './board-facts';
import { BoardLegend } from './board-legend';
import { JourneyAlignment } from './journey-alignment';
import { LensBoard, type Pointed } from './lens-board';
import { LensCards } from './lens-cards';
import { LensList } from './lens-list';
import { LensPageLinks } from './lens-page-links';
import { LensQuestions } from './lens-questions';
import { LensTable } from './lens-table';
import { MomentSights } from './moment-sights';
import { usePrinting } from './use-printing';

const CUSTOMERS_ORDER: BoardOrder = { missed: null, worstFirst: false };
/** Moments that fit across a sheet of paper. */
const ON_PAPER = 20;

/**
 * One set of moments through every lens that is switched on, so that what each cannot see becomes visible; through
 * one of them alone, while somebody looks through it.
 */
export function LensesScreen() {
  const text = useText();
  const words = text.lenses.board;
  const { journey } = useJourney();
  const through = useLookThrough();
  const lenses = useBoardLenses();
  const [chosenOrder, setOrder] = useState(CUSTOMERS_ORDER);
  const [pointed, point] = useState<Pointed | null>(null);
  const isPhone = useScreenWidth() === 'phone';
  const isPrinting = usePrinting();

  // Through one lens there is nothing to count: its holes stand where the customer comes by.
  const order = through.view ? CUSTOMERS_ORDER : chosenOrder;
  const missed = useMemo(() => missedBy(lenses?.map(({ view }) => view) ?? []), [lenses]);
  const known = [...missed.values()];
  const isOffered = order.missed === null || known.includes(order.missed);
  const shown = useMemo(
    () => momentsToShow(missed, isOffered ? order : { ...order, missed: null }),
    [missed, order, isOffered],
  );
  const isWhole = shown.length === missed.size && !order.worstFirst;
  // Through a lens nothing is singled out: what it misses is what nobody looks at.
  const atFirst = through.view ? undefined : mostMissed(shown, missed);
  const chosen = pointed && shown.includes(pointed.moment) ? pointed.moment : atFirst;
  const at = chosen === undefined ? null : { moment: chosen, lens: pointed?.lens ?? null };

  return (
    <div className="relative h-full overflow-auto px-3 py-5 phone:px-5 print:h-auto print:overflow-visible print:p-0">
      <h1 className="text-19">{words.title({ count: lenses?.length ?? 0 })}</h1>
      <p className="mt-0.5 text-14 text-muted">{words.lead({ moments: journey.moments.length })}</p>
      <LensPageLinks />
      {journey.moments.length === 0 || !lenses ? (
        <Empty />
      ) : (
        <>
          {!through.view && (
            <BoardChoices missed={missed} lenses={lenses.length} order={order} onOrder={setOrder} />
          )}
          {isPhone && !isPrinting ? (
            <LensList
              lenses={lenses}
              order={shown}
              isWhole={isWhole}
              chosen={pointed?.moment}
              onChoose={(moment) => point(moment === null ? null : { moment, lens: null })}
            />
          ) : (
            <>
              {(isPrinting ? sheets(shown) : [shown]).map((sheet) => (
                <LensBoard
                  key={sheet[0]}
                  lenses={lenses}
                  order={sheet}
                  isWhole={isWhole}
                  pointed={isPrinting ? null : at}
                  onPoint={point}
                />
              ))}
              <BoardLegend />
              {at && !isPrinting && <MomentSights lenses={lenses} moment={at.moment} pointedLens={at.lens} />}
              <LensTable lenses={lenses} />
            </>
          )}
          {!through.view && (
            <>
              <LensCards lenses={lenses} missed={missed} />
              <JourneyAlignment />
              <LensQuestions lenses={lenses} />
            </>
          )}
        </>
      )}
    </div>
  );
}

/** The lenses that are switched on, or the one that is looked through, with what the board says of each. */
function useBoardLenses(): readonly [BoardLens, ...BoardLens[]] | null {
  const { workspace, journey, steps } = useJourney();
  const { view: through } = useLookThrough();
  return useMemo(() => {
    const baton = findBaton(steps, journey);
    const [first, ...others] = lookThroughAll(workspace, journey)
      .filter(({ lens }) => !through || lens.id === through.lens.id)
      .map((view) => ({
        view,
        handoffs: phaseHandoffs(view, journey, steps, baton),
        stretches: stretchesOf(view.sights),
      }));
    return first ? [first, ...others] : null;
  }, [workspace, journey, steps, through]);
}

/** The moment that most lenses miss: what the board is there to show. */
const mostMissed = (shown: readonly string[], missed: ReadonlyMap<string, number>) => {
  const most = Math.max(...shown.map((id) => missed.get(id) ?? 0));
  return shown.find((id) => missed.get(id) === most);
};

/** Moments in pieces, one a sheet. */
const sheets = (moments: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(moments.length / ON_PAPER) }, (_, at) =>
    moments.slice(at * ON_PAPER, (at + 1) * ON_PAPER),
  );

function Empty() {
  const text = useText();
  const words = text.lenses.board;
  const { workspaceId, journey } = useJourney();
  return (
    <div className="card mt-4 grid max-w-xl gap-3 p-5">
      <h2 className="text-16">{words.empty}</h2>
      <p className="text-muted">{journey.moments.length === 0 ? words.emptyWhy : words.noLenses}</p>
      <Link
        className="button justify-self-start"
        data-tone="strong"
        href={paths.matrixPath(workspaceId, journey.id)}
      >
        {words.toMatrix}
      </Link>
    </div>
  );
}
