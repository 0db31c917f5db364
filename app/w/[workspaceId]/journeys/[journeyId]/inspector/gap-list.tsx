'use client';

import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import type { Finding } from '@/lib/gaps/finding';
import { addressOf, type Selection, selectionOf } from '../selection';
import { GapCard } from './gap-card';
import { Section } from './section';

/** As many as fit on a screen with what is edited around them. */
const SHOWN_FIRST = 4;

type GapListProps = {
  title: string;
  findings: readonly Finding[];
  /** The place that is selected: gaps that lie elsewhere name their own. */
  here: Selection;
  onSelect: (place: Selection) => void;
};

/** The gaps of a place, worst first; accepted ones stay at hand below. */
export function GapList({ title, findings, here, onSelect }: GapListProps) {
  const text = useText();
  const words = text.inspector.gap;
  const [showsAll, setShowsAll] = useState(false);
  const open = findings.filter(({ state }) => state !== 'accepted');
  const accepted = findings.filter(({ state }) => state === 'accepted');
  const shown = showsAll ? open : open.slice(0, SHOWN_FIRST);
  const cards = (some: readonly Finding[]) =>
    some.map((finding) => {
      const place = selectionOf(finding);
      const isElsewhere = place !== null && addressOf(place) !== addressOf(here);
      return <GapCard key={finding.key} finding={finding} showPlace={isElsewhere} onSelect={onSelect} />;
    });

  return (
    <Section title={title} count={open.length}>
      {open.length === 0 && (
        <p className="flex items-center gap-2 text-muted">
          <CircleCheck aria-hidden size={16} className="flex-none text-ok" />
          {words.none}
        </p>
      )}
      {cards(shown)}
      {open.length > shown.length && (
        <Button className="justify-self-start" onPress={() => setShowsAll(true)}>
          {words.showMore({ count: open.length - shown.length })}
        </Button>
      )}
      {accepted.length > 0 && (
        <details>
          <summary className="min-h-8 cursor-pointer py-1.5 text-muted">
            {words.acceptedCount({ count: accepted.length })}
          </summary>
          <div className="grid gap-2 pt-1">{cards(accepted)}</div>
        </details>
      )}
    </Section>
  );
}
