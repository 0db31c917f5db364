import { useText } from '@/app/text/text-context';
import type { MapCard } from '@/lib/map/cards';
import type { MapColumn } from '@/lib/map/columns';
import type { CardLane } from '@/lib/map/lanes';
import type { Moment } from '@/lib/model/facts';
import { gridPlace } from '../matrix/use-grid-keys';
import type { Selection } from '../selection';
import { CardCell } from './card-cell';
import { cardKey } from './map-card';
import { MapCells } from './map-cells';
import type { ColumnLook } from './map-column';
import type { MapActions, MapPlace } from './use-map-actions';

type CardRowProps = {
  lane: CardLane;
  columns: readonly MapColumn[];
  row: number;
  lookOf: (column: MapColumn) => ColumnLook;
  cardsAt: (lane: CardLane, moment: Moment) => readonly MapCard[];
  isTyping: (place: MapPlace) => boolean;
  selection: Selection | null;
  /** Cards of other departments than this one step back. */
  department: string;
  actions: MapActions;
};

/** A lane of the map with the cards of its moments. */
export function CardRow(props: CardRowProps) {
  'use memo';
  const { lane, columns, row, lookOf, cardsAt, isTyping, selection, department, actions } = props;
  const text = useText();
  return (
    <tr>
      <th scope="row" className="row-name" {...gridPlace(row, 0)}>
        {text.map.lanes[lane]}
      </th>
      <MapCells
        columns={columns}
        row={row}
        lookOf={lookOf}
        actions={actions}
        cell={(column, at) => {
          const cards = cardsAt(lane, column.moment);
          const chosen =
            selection?.kind === 'moment' && selection.moment === column.id ? selection.item : undefined;
          return (
            <CardCell
              key={column.id}
              lane={lane}
              moment={column.moment}
              cards={cards}
              row={row}
              column={at}
              look={lookOf(column)}
              isAdding={isTyping({ lane, moment: column.id })}
              selectedCard={chosen === undefined ? undefined : keyOfItem(cards, chosen)}
              department={department}
              actions={actions}
            />
          );
        }}
      />
    </tr>
  );
}

const keyOfItem = (cards: readonly MapCard[], item: string) => {
  const card = cards.find(({ id }) => id === item);
  return card && cardKey(card);
};
