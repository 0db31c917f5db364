'use client';

import { type DragEvent, type KeyboardEvent, memo, useState } from 'react';
import { useText } from '@/app/text/text-context';
import { type MapCard, wholeCard } from '@/lib/map/cards';
import type { CardLane } from '@/lib/map/lanes';
import type { Moment } from '@/lib/model/facts';
import { OBSTACLE_KINDS } from '@/lib/model/obstacle';
import type { Text } from '@/lib/text/text';
import { gridPlace } from '../matrix/use-grid-keys';
import { Card, cardKey, cardTypeOf } from './map-card';
import { type ColumnLook, columnAttributes } from './map-column';
import { NoteField } from './note-field';
import type { MapActions } from './use-map-actions';

/** More cards than this in one cell stay folded until somebody asks for them. */
const SHOWN_FIRST = 6;

type CardCellProps = {
  lane: CardLane;
  moment: Moment;
  cards: readonly MapCard[];
  row: number;
  column: number;
  look: ColumnLook;
  isAdding: boolean;
  /** Key of the selected card when it is in this cell. */
  selectedCard: string | undefined;
  /** Cards of other departments than this one step back. */
  department: string;
  actions: MapActions;
};

/** The cards of one moment in one lane. Click or Enter adds one. */
export const CardCell = memo(function CardCell(props: CardCellProps) {
  const { lane, moment, cards, row, column, look, isAdding, selectedCard, department, actions } = props;
  const text = useText();
  const [showsAll, setShowsAll] = useState(false);
  const [begun, setBegun] = useState('');
  const [isOver, setOver] = useState(false);
  const place = { lane, moment: moment.id };
  const more =
    cards.length > SHOWN_FIRST &&
    (showsAll ? text.map.showFewer : text.map.showMore({ count: cards.length - SHOWN_FIRST }));
  const shown = showsAll ? cards : cards.slice(0, SHOWN_FIRST);

  const beginWith = (typed: string) => {
    setBegun(typed);
    actions.beginAdding(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const isTyped = event.key.length === 1 && event.key !== ' ';
    if (event.key === ' ') actions.select({ kind: 'moment', moment: moment.id });
    else if (event.key !== 'Enter' && !isTyped) return;
    else beginWith(isTyped ? event.key : '');
    event.preventDefault();
  };
  const drop = (event: DragEvent, before?: MapCard) => {
    const dragged = event.dataTransfer.getData(cardTypeOf(lane));
    setOver(false);
    if (dragged === '') return;
    event.preventDefault();
    event.stopPropagation();
    actions.drop(JSON.parse(dragged), place, before);
  };

  return (
    <td
      role="gridcell"
      {...gridPlace(row, column)}
      {...columnAttributes(look)}
      className="card-cell"
      data-lane={lane}
      data-moment={moment.id}
      data-over={isOver}
      aria-label={
        // With a field in it, the cell is called by what stands there.
        isAdding
          ? undefined
          : text.map.cell({
              lane: text.map.lanes[lane],
              moment: moment.name,
              cards: [...shown.map(wholeCard), ...(more ? [more] : [])],
            })
      }
      onFocus={(event) => event.target === event.currentTarget && actions.visit(moment.id)}
      onClick={(event) => {
        if ((event.target as HTMLElement).closest('button, input, textarea')) return;
        beginWith('');
      }}
      onKeyDown={onKeyDown}
      onPaste={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        actions.paste(place, event.clipboardData.getData('text/plain'));
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(cardTypeOf(lane))) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="cards">
        {shown.map((card) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop a card on; keys move it too
          <div key={cardKey(card)} onDrop={(event) => drop(event, card)}>
            <Card
              card={card}
              lane={lane}
              moment={moment}
              isSelected={selectedCard === cardKey(card)}
              isFaded={department !== '' && card.department !== department}
              edits={actions.edits}
              onSelect={() => actions.select({ kind: 'moment', moment: moment.id, item: card.id })}
              onShift={(key) => actions.shiftCard(card, place, key)}
              onLeave={(to) => actions.focus(to === 'cell' ? place : { ...place, card: cardKey(card) })}
            />{' '}
          </div>
        ))}
        {more && (
          <button type="button" tabIndex={-1} className="more-cards" onClick={() => setShowsAll(!showsAll)}>
            {more}
          </button>
        )}
        {isAdding ? (
          <NoteField
            label={text.map.addTo({ lane: text.map.lanes[lane], moment: moment.name })}
            placeholder={text.map.hints[lane]}
            hint={writingHint(text, lane)}
            begun={begun}
            of={`${lane} ${moment.id}`}
            onAdd={(lines) => {
              setShowsAll(true);
              actions.add(place, lines);
            }}
            onDone={(back) => {
              setBegun('');
              actions.endAdding(place, back);
            }}
            onNext={() => {
              setBegun('');
              actions.addNext(place);
            }}
          />
        ) : (
          <span aria-hidden className="add-hint" />
        )}
      </div>
    </td>
  );
});

/** How to write in a lane, in a line. */
function writingHint(text: Text, lane: CardLane): string {
  const { writing } = text.map;
  if (lane === 'questions') return writing.questions;
  if (lane === 'touchpoints') return writing.touchpoints;
  if (lane !== 'obstacles') return writing.enter;
  return writing.obstacles({ kinds: OBSTACLE_KINDS.map((kind) => text.model.obstacleKinds[kind]) });
}
