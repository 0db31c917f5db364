'use client';

import { useRef } from 'react';
import { useLanguage, useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { useToasts } from '@/app/ui/toasts';
import type { ListedLink } from '@/lib/report-links/report-link';
import { fullTime } from '@/lib/text/time-words';

/** Says which journeys a link's report is about, and whether it looks back. */
export type AboutOf = (link: Pick<ListedLink, 'journeyId' | 'since'>) => string;

type LinkListProps = {
  links: readonly ListedLink[] | 'reading' | 'failed';
  aboutOf: AboutOf;
  onWithdraw: (link: ListedLink) => Promise<boolean>;
};

/** The links to one department's report: the open ones, each to be withdrawn, and below them those that have ended. */
export function LinkList({ links, aboutOf, onWithdraw }: LinkListProps) {
  const text = useText();
  const words = text.reportLinks;
  const toasts = useToasts();
  const heading = useRef<HTMLHeadingElement>(null);
  const known = typeof links === 'string' ? [] : links;
  const open = known.filter(({ state }) => state === 'open');
  const ended = known.filter(({ state }) => state !== 'open');
  const withdraw = async (link: ListedLink) => {
    if (!(await onWithdraw(link))) return;
    toasts.add({ kind: 'done', message: words.withdrawn({ label: link.label ?? words.nameless }) });
    // Its button has gone with it.
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="report-links" className="grid gap-2 border-t border-line pt-4">
      <div>
        <h3 id="report-links" ref={heading} tabIndex={-1} className="text-14">
          {words.open}
        </h3>
        {open.length > 0 && <p className="text-12 text-muted">{words.withdrawHint}</p>}
      </div>
      {typeof links === 'string' ? (
        <p className="text-muted">{words[links]}</p>
      ) : open.length === 0 ? (
        <p className="text-muted">{words.none}</p>
      ) : (
        <ul aria-labelledby="report-links" className="grid divide-y divide-line">
          {open.map((link) => (
            <li key={link.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
              <LinkWords link={link} about={aboutOf(link)} />
              <Button
                aria-label={words.withdrawOf({ label: link.label ?? words.nameless })}
                onPress={() => void withdraw(link)}
              >
                {words.withdraw}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {ended.length > 0 && (
        <details>
          <summary className="min-h-target w-fit cursor-pointer py-1 text-muted">
            {words.ended} <span className="tabular-nums">({ended.length})</span>
          </summary>
          <ul aria-label={words.ended} className="grid divide-y divide-line">
            {ended.map((link) => (
              <li key={link.id} className="flex py-2">
                <LinkWords link={link} about={aboutOf(link)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function LinkWords({ link, about }: { link: ListedLink; about: string }) {
  const text = useText();
  const words = text.reportLinks;
  const language = useLanguage();
  const { label, expiresAt, withdrawnAt, lastOpenedAt, state } = link;
  const time = (at: number) => ({ time: fullTime(language, at) });
  const stands =
    state === 'withdrawn' && withdrawnAt !== undefined
      ? words.withdrawnAt(time(withdrawnAt))
      : state === 'expired'
        ? words.expiredAt(time(expiresAt))
        : words.openUntil(time(expiresAt));
  const opened = lastOpenedAt === undefined ? words.neverOpened : words.lastOpened(time(lastOpenedAt));
  return (
    <div className="min-w-0 flex-1 basis-60 wrap-anywhere">
      <p className={state === 'open' ? 'font-medium' : 'text-muted'}>{label ?? words.nameless}</p>
      <p className="text-12 text-muted">{about}</p>
      <p className="text-12 text-muted">
        {stands}, {opened}
      </p>
    </div>
  );
}
