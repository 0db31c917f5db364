'use client';

import { memo } from 'react';
import { useText } from '@/app/text/text-context';
import { BUILT_IN_LENSES } from '@/lib/lenses/lens-ids';
import type { BoardLens } from './board-facts';

/** What each lens asks, and its pitfall: those that ship with the product; an own lens explains itself. */
export const LensQuestions = memo(function LensQuestions({ lenses }: { lenses: readonly BoardLens[] }) {
  const text = useText();
  const words = text.lenses.board;
  const known = lenses.flatMap(({ view }) => BUILT_IN_LENSES.find((id) => id === view.lens.id) ?? []);
  if (known.length === 0) return null;
  return (
    <section aria-labelledby="lens-questions" className="card p-4 print:break-inside-avoid">
      <h2 id="lens-questions" className="text-14">
        {words.questions}
      </h2>
      <dl className="mt-2 grid gap-x-6 gap-y-3 phone:grid-cols-2 desk:grid-cols-3">
        {known.map((id) => (
          <div key={id}>
            <dt className="font-semibold">
              {text.lenses.builtIn[id].name}:{' '}
              <span className="font-normal">{text.lenses.builtIn[id].asks}</span>
            </dt>
            <dd className="text-muted">{text.lenses.builtIn[id].pitfall}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
});
