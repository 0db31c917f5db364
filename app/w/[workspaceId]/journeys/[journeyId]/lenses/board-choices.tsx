'use client';

import { Printer } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import type { BoardOrder } from '@/lib/lenses/missed-by';

type BoardChoicesProps = {
  missed: ReadonlyMap<string, number>;
  lenses: number;
  order: BoardOrder;
  onOrder: (order: BoardOrder) => void;
};

/** Which moments the board shows, and in which order. */
export function BoardChoices({ missed, lenses, order, onOrder }: BoardChoicesProps) {
  const text = useText();
  const words = text.lenses.board;
  const counts = new Map<number, number>();
  for (const count of missed.values()) counts.set(count, (counts.get(count) ?? 0) + 1);
  const most = [...counts].toSorted(([a], [b]) => b - a);
  return (
    <div className="no-print mt-3 grid grid-cols-2 items-end gap-2 phone:flex phone:flex-wrap">
      <Choice
        showLabel
        label={words.which}
        className="min-w-0 phone:w-64"
        value={order.missed === null ? '' : String(order.missed)}
        options={[
          { id: '', label: words.allMoments({ count: missed.size }) },
          ...most.map(([count, moments]) => ({
            id: String(count),
            label: words.missedBy({ count, lenses }),
            hint: words.momentCount({ count: moments }),
          })),
        ]}
        onChange={(id) => onOrder({ ...order, missed: id === '' ? null : Number(id) })}
      />
      <Choice
        showLabel
        label={words.sort}
        className="min-w-0 phone:w-52"
        value={order.worstFirst ? 'worst' : 'customer'}
        options={[
          { id: 'customer', label: words.customersOrder },
          { id: 'worst', label: words.worstFirst },
        ]}
        onChange={(id) => onOrder({ ...order, worstFirst: id === 'worst' })}
      />
      <Button className="max-phone:hidden" onPress={() => window.print()}>
        <Printer aria-hidden size={14} />
        {words.print}
      </Button>
    </div>
  );
}
