'use client';

import { useText } from '@/app/text/text-context';
import type { LensSide } from '@/lib/model/lens';

/** Whether a lens looks from inside the company or from the customer. */
export function LensSideMark({ side }: { side: LensSide }) {
  const words = useText().lenses.board;
  const look = side === 'inside' ? 'bg-warn-ground text-warn' : 'bg-ok-ground text-ok';
  return <span className={`rounded-[5px] px-1.5 text-12 font-medium ${look}`}>{words.sides[side]}</span>;
}
