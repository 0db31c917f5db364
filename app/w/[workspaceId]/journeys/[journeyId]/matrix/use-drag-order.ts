'use client';

import { type DragEvent, useMemo, useRef } from 'react';

/**
 * Puts things of one kind in another order by dragging: the thing comes to stand before the one it is dropped on,
 * or behind it when it comes from before. The same is always possible by keyboard and menu. What it gives is always
 * the same function, and where the thing would fall is marked on the element alone: dragging draws nothing anew.
 */
export function useDragOrder(
  kind: string,
  ids: readonly string[],
  onMove: (id: string, before: string | null, onto: string) => void,
) {
  const latest = useRef({ ids, onMove });
  latest.current = { ids, onMove };
  return useMemo(() => {
    let dragged: string | null = null;
    const mark = ({ currentTarget }: DragEvent, isOver: boolean) => {
      if (isOver) (currentTarget as HTMLElement).dataset.drop = kind;
      else delete (currentTarget as HTMLElement).dataset.drop;
    };
    return (id: string) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.stopPropagation();
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', id);
        dragged = id;
      },
      onDragOver: (event: DragEvent) => {
        if (dragged === null) return;
        event.preventDefault();
        mark(event, dragged !== id);
      },
      onDragLeave: (event: DragEvent) => {
        if (!(event.currentTarget as Element).contains(event.relatedTarget as Element | null))
          mark(event, false);
      },
      onDragEnd: () => {
        dragged = null;
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        mark(event, false);
        const { ids: order, onMove: move } = latest.current;
        if (dragged !== null && dragged !== id) {
          const forward = order.indexOf(dragged) < order.indexOf(id);
          move(dragged, forward ? (order[order.indexOf(id) + 1] ?? null) : id, id);
        }
        dragged = null;
      },
    });
  }, [kind]);
}

export type DragOrder = ReturnType<typeof useDragOrder>;
