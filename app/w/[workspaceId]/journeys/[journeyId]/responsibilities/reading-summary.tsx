'use client';

import { useState } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import { ORIENTATIONS, type Orientation } from '@/lib/responsibilities/guess-orientation';
import { tableProblemText } from '@/lib/responsibilities/problem';
import type { Responsibilities } from '@/lib/responsibilities/read-responsibilities';

const SHOWN_AT_FIRST = 5;

/** What was found in the table: how much, which way round, and what could not be read where. */
export function ReadingSummary(props: {
  read: Responsibilities;
  onOrientation: (orientation: Orientation) => void;
}) {
  const { read, onOrientation } = props;
  const text = useText();
  const words = text.responsibilities.screen;
  const { activities, parties, letters, problems } = read;
  return (
    <section aria-labelledby="what-was-read" className="grid gap-3">
      <h2 id="what-was-read" className="text-16">
        {words.read}
      </h2>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <p role="status">
          {words.counts({
            activities: activities.length,
            parties: parties.length,
            letters: letters.reduce((count, cell) => count + cell.letters.length, 0),
          })}
        </p>
        <Choice
          label={words.orientation}
          showLabel
          className="w-44"
          value={read.orientation}
          options={ORIENTATIONS.map((id) => ({ id, label: words.orientations[id] }))}
          onChange={(id) => onOrientation(id as Orientation)}
        />
      </div>
      {problems.length > 0 && (
        <Problems problems={problems.map((one) => tableProblemText(text.responsibilities, one))} />
      )}
    </section>
  );
}

function Problems({ problems }: { problems: string[] }) {
  const words = useText().responsibilities.screen;
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? problems : problems.slice(0, SHOWN_AT_FIRST);
  return (
    <div className="card grid gap-2 border-mark-warn px-4 py-3">
      <h3 className="text-13">{words.remarks({ count: problems.length })}</h3>
      <ul className="grid max-h-72 gap-1 overflow-auto">
        {shown.map((line) => (
          <li key={line} className="wrap-anywhere">
            {line}
          </li>
        ))}
      </ul>
      {shown.length < problems.length && (
        <Button className="justify-self-start" onPress={() => setShowsAll(true)}>
          {words.showAll({ count: problems.length })}
        </Button>
      )}
    </div>
  );
}
