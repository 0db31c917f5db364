'use client';

import { ChevronRight, History, MapPin } from 'lucide-react';
import Link from 'next/link';
import { type ReactNode, useId, useState } from 'react';
import { useLanguage, useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import type { HistoryItem } from '@/lib/history/history-query';
import type { Line } from '@/lib/history/tell-changes';
import { timeAgo } from '@/lib/text/time-ago';
import { clockTime, dayNumber, fullTime } from '@/lib/text/time-words';

/** Where an entry leads, as far as it leads anywhere. */
export type HistoryLinks = {
  /** The matrix as it was when the entry was written. */
  past?: (at: number) => string;
  /** A place on the map. */
  place?: (place: string, item: HistoryItem) => string | undefined;
  /** Whether entries say which journey they are about. */
  namesJourneys?: boolean;
  /** Brings back what the entry took away; undefined where that is there again. */
  bringBack?: (item: HistoryItem) => (() => void) | undefined;
};

/** One entry: who, what, when; it unfolds into all that the command did, with the texts that were replaced. */
export function HistoryEntry({ item, now, links }: { item: HistoryItem; now: number; links: HistoryLinks }) {
  const { at, by, headline, lines, more } = item;
  const text = useText();
  const words = text.historyPage;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const unfolds = lines.length > 1 || lines.some(({ before }) => before !== undefined);
  const place = lines[0]?.place === undefined ? undefined : links.place?.(lines[0].place, item);
  const bringBack = links.bringBack?.(item);
  const said = (
    <span className="min-w-0 flex-1 wrap-anywhere">
      <b className="font-semibold">{by || text.history.somebody}</b>: {headline}
      {links.namesJourneys && item.journeys.length > 0 && (
        <span className="block text-12 text-muted">{item.journeys.map(({ name }) => name).join(', ')}</span>
      )}
    </span>
  );
  return (
    <li className="grid gap-1 px-3 py-2">
      <div className="flex items-start gap-x-2 max-phone:flex-wrap">
        {unfolds ? (
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={id}
            className="flex min-h-8 min-w-0 flex-1 items-start gap-1.5 rounded-md py-1 text-left hover:bg-sunken max-phone:basis-full"
            onClick={() => setOpen(!isOpen)}
          >
            <ChevronRight
              aria-hidden
              size={14}
              className={`mt-0.5 flex-none text-muted print:invisible ${isOpen ? 'rotate-90' : ''}`}
            />
            {said}
          </button>
        ) : (
          <p className="flex min-h-8 min-w-0 flex-1 gap-1.5 py-1 max-phone:basis-full">
            <span aria-hidden className="w-[14px] flex-none" />
            {said}
          </p>
        )}
        <When at={at} now={now} />
        {bringBack && (
          <Button aria-label={words.bringBackOf({ what: headline })} onPress={bringBack}>
            {words.bringBack}
          </Button>
        )}
        {place && (
          <IconLink href={place} label={words.toPlace({ what: headline })} title={words.show}>
            <MapPin aria-hidden size={16} />
          </IconLink>
        )}
        {links.past && (
          <IconLink href={links.past(at)} label={words.lookThenOf({ what: headline })} title={words.lookThen}>
            <History aria-hidden size={16} />
          </IconLink>
        )}
      </div>
      <div id={id} hidden={!isOpen} className="pl-5">
        {isOpen && (
          <ul className="grid gap-2 pb-1">
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an entry never change.
              <LineOfEntry key={index} line={line} isOnly={lines.length === 1} />
            ))}
            {more > 0 && <li className="text-muted">{words.more({ count: more })}</li>}
          </ul>
        )}
      </div>
    </li>
  );
}

/** One thing that was done, with the texts that were replaced. */
export function LineOfEntry({ line, isOnly = false }: { line: Line; isOnly?: boolean }) {
  const words = useText().historyPage;
  const { sentence, before, after } = line;
  return (
    <li className="grid gap-1 wrap-anywhere">
      {!isOnly && <p>{sentence}</p>}
      {before !== undefined && (
        <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-3 gap-y-1 rounded-md bg-sunken px-3 py-2 whitespace-pre-line">
          <dt className="text-muted">{words.was}</dt>
          <dd>{before}</dd>
          <dt className="text-muted">{words.is}</dt>
          <dd>{after ?? '–'}</dd>
        </dl>
      )}
    </li>
  );
}

function When({ at, now }: { at: number; now: number }) {
  const language = useLanguage();
  const isToday = dayNumber(at) === dayNumber(now);
  return (
    <time
      dateTime={new Date(at).toISOString()}
      title={fullTime(language, at)}
      className="flex-none py-1.5 text-12 text-muted tabular-nums max-phone:ml-5 max-phone:flex-1"
    >
      {isToday ? timeAgo(language, at, now) : clockTime(language, at)}
    </time>
  );
}

function IconLink(props: { href: string; label: string; title: string; children: ReactNode }) {
  return (
    <Link
      href={props.href}
      aria-label={props.label}
      title={props.title}
      className="button"
      data-tone="quiet"
      data-size="icon"
    >
      {props.children}
    </Link>
  );
}
