'use client';

import { useEffect, useState } from 'react';
import { useLanguage, useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import type { HistoryItem, HistoryQuery } from '@/lib/history/history-query';
import { dayName, dayNumber } from '@/lib/text/time-words';
import { HistoryEntry, type HistoryLinks } from './history-entry';
import type { useHistory } from './use-history';

const MINUTE_MS = 60_000;

/** What was done, day by day, newest first. */
export function HistoryList(props: {
  history: ReturnType<typeof useHistory>;
  query: HistoryQuery;
  links: HistoryLinks;
}) {
  const { history, query, links } = props;
  const { read, failed, isReading, readOlder, readAgain } = history;
  const text = useText();
  const words = text.historyPage;
  const language = useLanguage();
  const now = useNow();

  if (failed && !read)
    return (
      <div role="alert" className="grid justify-items-start gap-2">
        <p>{words.failed}</p>
        <Button onPress={readAgain}>{words.retry}</Button>
      </div>
    );
  if (!read) return <p role="status">{words.loading}</p>;
  if (read.items.length === 0) {
    const isFiltered = Object.keys(query).length > 0;
    return (
      <div className="hatched card grid gap-1 px-4 py-6">
        <h2 className="text-14">{isFiltered ? words.noMatch : words.empty}</h2>
        {!isFiltered && <p className="text-muted">{words.emptyWhy}</p>}
      </div>
    );
  }
  return (
    <div className="grid gap-5">
      {daysOf(read.items).map((items) => {
        const at = items[0]?.at ?? 0;
        return (
          <section key={dayNumber(at)} aria-labelledby={`day-${dayNumber(at)}`} className="grid gap-2">
            <h2 id={`day-${dayNumber(at)}`} className="text-14">
              {dayName(language, at, now)}
            </h2>
            <ol className="card divide-y divide-line">
              {items.map((item) => (
                <HistoryEntry key={item.id} item={item} now={now} links={links} />
              ))}
            </ol>
          </section>
        );
      })}
      {read.next !== undefined && (
        <Button className="justify-self-center" isDisabled={isReading} onPress={() => void readOlder()}>
          {words.older}
        </Button>
      )}
    </div>
  );
}

function daysOf(items: readonly HistoryItem[]): HistoryItem[][] {
  const days: HistoryItem[][] = [];
  for (const item of items) {
    const last = days.at(-1);
    if (last?.[0] && dayNumber(last[0].at) === dayNumber(item.at)) last.push(item);
    else days.push([item]);
  }
  return days;
}

/** The time, looked at once a minute: `5 minutes ago` stays true. */
function useNow() {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
