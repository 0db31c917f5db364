'use client';

import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { describeFinding } from '@/lib/gaps/describe-finding';
import type { Finding } from '@/lib/gaps/finding';
import { groupByPlace } from '@/lib/gaps/group-by-place';
import { placeName } from '../../inspector/place-name';
import { Section } from '../../inspector/section';
import { SeverityMark } from '../../inspector/severity-mark';
import { useJourney } from '../../journey-context';
import { addressOf, type Selection, selectionOf } from '../../selection';

/** Places that are shown before somebody asks for all of them. */
const SHOWN_FIRST = 8;

type PastGapsProps = {
  /** The gaps that were open then. */
  findings: readonly Finding[];
  /** The keys of those that are open now. */
  openNow: ReadonlySet<string>;
  /** The place that is looked at; it needs no name of its own. */
  here: Selection | null;
  onSelect: (place: Selection) => void;
};

/** What was open then, a place at a time and worst first, and whether it has been closed since. */
export function PastGaps({ findings, openNow, here, onSelect }: PastGapsProps) {
  const text = useText();
  const words = text.historyPage.past.gaps;
  const context = useJourney();
  const [showsAll, setShowsAll] = useState(false);
  const cards = groupByPlace(findings);
  const shown = showsAll ? cards : cards.slice(0, SHOWN_FIRST);
  const closed = findings.filter(({ key }) => !openNow.has(key)).length;
  return (
    <Section title={words.title} count={findings.length}>
      {findings.length === 0 ? (
        <p className="flex items-center gap-2 text-muted">
          <CircleCheck aria-hidden size={16} className="flex-none text-ok" />
          {words.none}
        </p>
      ) : (
        <p className="text-muted">{words.closedSince({ closed, of: findings.length })}</p>
      )}
      <ul className="grid gap-2">
        {shown.map((card) => {
          const place = selectionOf(card.findings[0]);
          const isElsewhere = !here || !place || addressOf(place) !== addressOf(here);
          const name = place ? placeName(context, place) : text.gapsPage.wholeWorkspace;
          return (
            <li key={card.id} className="card grid gap-2 p-3">
              {isElsewhere &&
                (place ? (
                  <button
                    type="button"
                    className="min-h-target justify-self-start text-left font-semibold underline decoration-line underline-offset-4 hover:decoration-ink"
                    onClick={() => onSelect(place)}
                  >
                    {name}
                  </button>
                ) : (
                  <p className="font-semibold">{name}</p>
                ))}
              <ul className="grid gap-2">
                {card.findings.map((finding) => (
                  <li key={finding.key} className="grid gap-0.5">
                    <p className="flex flex-wrap items-center gap-x-2 text-12 text-muted">
                      <SeverityMark severity={finding.severity} />
                      {!openNow.has(finding.key) && (
                        <span className="inline-flex items-center gap-1 text-ok">
                          <CircleCheck aria-hidden size={12} />
                          {words.closed}
                        </span>
                      )}
                    </p>
                    <p>{describeFinding(text, finding).title}</p>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
      {cards.length > shown.length && (
        <Button className="justify-self-start" onPress={() => setShowsAll(true)}>
          {words.showMore({ count: cards.length - shown.length })}
        </Button>
      )}
    </Section>
  );
}
