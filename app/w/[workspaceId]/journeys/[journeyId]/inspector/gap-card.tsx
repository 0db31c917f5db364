'use client';

import { ChevronDown } from 'lucide-react';
import Link from 'next/link';
import { useId, useRef, useState } from 'react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { describeFinding } from '@/lib/gaps/describe-finding';
import type { Finding } from '@/lib/gaps/finding';
import { useJourney } from '../journey-context';
import { type Selection, selectionOf } from '../selection';
import { ActionForm } from './action-form';
import { ActionRow } from './action-row';
import { AcceptedReason, AcceptForm } from './gap-acceptance';

import { GapPlace } from './gap-place';
import { nameOf } from './place-name';
import { SeverityMark } from './severity-mark';

type GapCardProps = {
  finding: Finding;
  /** Names the place on the map, as a way to get there. */
  showPlace?: boolean;
  /** Stands as a row in the card of a place, not as a card of its own. */
  isRow?: boolean;
  /** Goes to a place without leaving the screen; without it the place is a link to the matrix. */
  onSelect?: (place: Selection) => void;
};

/** One gap: how bad, what, why, what closes it; and what people answer to it. */
export function GapCard({ finding, showPlace = false, isRow = false, onSelect }: GapCardProps) {
  const text = useText();
  const words = text.inspector.gap;
  const { workspace, journey } = useJourney();
  const [isOpen, setOpen] = useState(false);
  const [answering, setAnswering] = useState<'accept' | 'action' | null>(null);
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const { name, title, why, fix } = describeFinding(text, finding);
  const acceptance = journey.accepted.find(({ gap }) => gap === finding.key);
  const actions = journey.actions.filter(({ gap }) => gap === finding.key);
  const place = showPlace ? selectionOf(finding) : null;
  const namesOf = (ids: readonly string[]) => ids.map((one) => nameOf(workspace.departments, one)).join(', ');
  const toggle = (what: 'accept' | 'action') => setAnswering((now) => (now === what ? null : what));
  // The form is gone then, and with it what had the focus.
  const answered = () => {
    setAnswering(null);
    card.current?.focus();
  };

  return (
    <article
      ref={card}
      tabIndex={-1}
      aria-labelledby={id}
      className={`${isRow ? '-outline-offset-2' : 'card outline-offset-1'} grid gap-2 p-3 print:break-inside-avoid`}
    >
      <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-12 text-muted">
        <SeverityMark severity={finding.severity} />
        {name}
      </p>
      <p id={id}>{title}</p>
      {place && <GapPlace place={place} {...(onSelect && { onSelect })} />}
      {acceptance && <AcceptedReason acceptance={acceptance} of={name} onWithdrawn={answered} />}
      {actions.length > 0 && (
        <ul className="grid gap-1" aria-label={words.actions}>
          {actions.map((action) => (
            <ActionRow key={action.id} action={action} />
          ))}
        </ul>
      )}
      {/* On paper nothing can be opened, so there it is. */}
      <dl
        id={`${id}-more`}
        className={`gap-2 border-t border-line pt-2 text-12 print:grid ${isOpen ? 'grid' : 'hidden'}`}
      >
        <Explained term={words.why}>{why}</Explained>
        <Explained term={words.fix}>{fix}</Explained>
        {finding.owners.length > 0 && <Explained term={words.owners}>{namesOf(finding.owners)}</Explained>}
        {finding.informed.length > 0 && (
          <Explained term={words.informed}>{namesOf(finding.informed)}</Explained>
        )}
        <div className="no-print">
          <dt className="sr-only">{words.rule}</dt>
          <dd>
            <Link className="text-accent underline underline-offset-2" href={paths.rulePath(finding.rule)}>
              {words.aboutRule}
            </Link>
          </dd>
        </div>
      </dl>
      <div className="no-print -mx-1 -mb-1 flex flex-wrap gap-1">
        <Button
          tone="quiet"
          className="px-2 text-12"
          aria-expanded={isOpen}
          aria-controls={`${id}-more`}
          aria-describedby={id}
          onPress={() => setOpen(!isOpen)}
        >
          <ChevronDown aria-hidden size={14} className={isOpen ? 'rotate-180' : ''} />
          {words.more}
        </Button>
        {!acceptance && (
          <Button
            tone="quiet"
            className="px-2 text-12"
            aria-expanded={answering === 'accept'}
            aria-describedby={id}
            onPress={() => toggle('accept')}
          >
            {words.accept}
          </Button>
        )}
        <Button
          tone="quiet"
          className="px-2 text-12"
          aria-expanded={answering === 'action'}
          aria-describedby={id}
          onPress={() => toggle('action')}
        >
          {words.toAction}
        </Button>
      </div>
      {answering === 'accept' && !acceptance && <AcceptForm gap={finding.key} of={name} onDone={answered} />}
      {answering === 'action' && (
        <ActionForm
          start={{ gap: finding.key, department: finding.owners[0] }}
          placeholder={fix}
          onDone={answered}
        />
      )}
    </article>
  );
}

const Explained = ({ term, children }: { term: string; children: string }) => (
  <div>
    <dt className="font-semibold">{term}</dt>
    <dd className="text-muted">{children}</dd>
  </div>
);
