'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect } from 'react';
import { useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import { useJourney } from '../journey-context';
import type { MatrixView } from './matrix-view';

type WayChoiceProps = { view: MatrixView; onView: (part: Partial<MatrixView>) => void };

/** Along which way through the baton is drawn; `?way=` in the address chooses one. */
export function WayChoice({ view, onView }: WayChoiceProps) {
  'use memo';
  const text = useText();
  const words = text.map.scenarios;
  const { scenarios } = useJourney().journey;
  const asked = useSearchParams().get('way');
  useEffect(() => {
    if (asked !== null) onView({ way: asked });
  }, [asked, onView]);
  if (scenarios.length === 0) return null;
  return (
    <Choice
      label={words.onMatrix}
      fitsWords
      value={scenarios.some(({ id }) => id === view.way) ? view.way : ''}
      options={[
        { id: '', label: words.wholeJourney },
        ...scenarios.map(({ id, name }) => ({ id, label: name })),
      ]}
      onChange={(way) => onView({ way })}
    />
  );
}
