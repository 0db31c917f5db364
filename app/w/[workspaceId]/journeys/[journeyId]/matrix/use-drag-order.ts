'use client';

import { type DragEvent, useState } from 'react';

type Dragged = { id: string };

/**
 * Puts things of one kind in another order by dragging: the thing comes to stand before the one it is dropped on,
 * or behind it when it comes from before. The same is always possible by keyboard and menu.
 */
export function useDragOrder(
  kind: string,
  ids: readonly string[],
  onMove: (id: string, before: string | null, onto: string) => void,
) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  return (id: string) => ({
    draggable: true,
    'data-drop': over === id && dragged?.id !== id ? kind : undefined,
    onDragStart: (event: DragEvent) => {
      event.stopPropagation();
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', id);
      setDragged({ id });
    },
    onDragOver: (event: DragEvent) => {
      if (!dragged) return;
      event.preventDefault();
      setOver(id);
    },
    onDragEnd: end,
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      if (dragged && dragged.id !== id) {
        const forward = ids.indexOf(dragged.id) < ids.indexOf(id);
        onMove(dragged.id, forward ? (ids[ids.indexOf(id) + 1] ?? null) : id, id);
      }
      end();
    },
  });
}
