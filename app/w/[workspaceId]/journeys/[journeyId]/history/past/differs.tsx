'use client';

import { useText } from '@/app/text/text-context';

/** A dot, with its words, on what is not as it was then. */
export function Differs({ isIt }: { isIt: boolean }) {
  const text = useText();
  if (!isIt) return null;
  return (
    <span className="differs" title={text.historyPage.past.differs}>
      <span className="sr-only">, {text.historyPage.past.differs}</span>
    </span>
  );
}
