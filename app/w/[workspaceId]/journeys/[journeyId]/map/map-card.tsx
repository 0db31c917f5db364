'use client';

import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { useText } from '@/app/text/text-context';
import { EditableText } from '@/app/ui/editable-text';
import { cardWords, type MapCard } from '@/lib/map/cards';
import type { CardLane } from '@/lib/map/lanes';
import type { Moment } from '@/lib/model/facts';
import type { MapEdits } from './use-map-edits';

/** What is being dragged on the map: a card out of a lane, which only that lane takes. */
export const cardTypeOf = (lane: CardLane) => `application/x-journey-lens-${lane.toLowerCase()}`;
/** A card as the page knows it, whatever moment it is under. */
export const cardKey = ({ kind, id }: Pick<MapCard, 'kind' | 'id'>) => `${kind}:${id}`;

type CardProps = {
  card: MapCard;
  lane: CardLane;
  moment: Moment;
  isSelected: boolean;
  isFaded: boolean;
  edits: () => MapEdits;
  onSelect: () => void;
  /** Moves it to the moment before or after, or within its cell. */
  onShift: (key: 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown') => void;
  /** It is gone or its field is closed: the keyboard goes on at the cell, or at the card. */
  onLeave: (to: 'cell' | 'card') => void;
};

/** A card in a lane: what it says, who owns it, what is missing. It is edited where it stands. */
export function Card(props: CardProps) {
  const { card, lane, moment, isSelected, isFaded, edits, onSelect, onShift, onLeave } = props;
  const text = useText();
  const [isEditing, setEditing] = useState(false);

  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (event.altKey) {
      if (key !== 'ArrowLeft' && key !== 'ArrowRight' && key !== 'ArrowUp' && key !== 'ArrowDown') return;
      event.preventDefault();
      event.stopPropagation();
      onShift(key);
    } else if (key === 'Enter' || key === 'F2') {
      event.preventDefault();
      event.stopPropagation();
      setEditing(true);
    } else if (key === 'Delete' || key === 'Backspace') {
      event.preventDefault();
      event.stopPropagation();
      if (event.repeat) return;
      void edits().remove(card, moment);
      onLeave('cell');
    }
  };

  if (isEditing)
    return (
      <EditableText
        label={text.map.editCard({ text: card.text })}
        value={card.text}
        multiline
        enterSaves
        autoFocus
        className="map-card-editor"
        draft={`card ${cardKey(card)} ${moment.id}`}
        onSave={(typed, seen) => edits().edit(card, moment, typed, seen)}
        onDone={() => {
          setEditing(false);
          // Not when the person has gone somewhere else already.
          if (document.activeElement === document.body) onLeave('card');
        }}
      />
    );
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`map-card ${card.lacks.length > 0 ? 'hatched' : ''}`}
      data-card={cardKey(card)}
      data-kind={card.kind}
      data-faded={isFaded}
      aria-pressed={isSelected}
      draggable
      onDragStart={(event: DragEvent) => {
        event.stopPropagation();
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData(
          cardTypeOf(lane),
          JSON.stringify({ card: cardKey(card), moment: moment.id }),
        );
      }}
      onClick={(event) => {
        event.stopPropagation();
        onSelect();
      }}
      onDoubleClick={() => setEditing(true)}
      onKeyDown={onKeyDown}
    >
      <span className="map-card-text">{cardWords(card) || text.inspector.blank}</span>{' '}
      {card.meta.length > 0 && <span className="map-card-meta">{card.meta.join(' · ')}</span>}{' '}
      {card.lacks.length > 0 && <span className="map-card-lack">{card.lacks.join(' · ')}</span>}
    </button>
  );
}
