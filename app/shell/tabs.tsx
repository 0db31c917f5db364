'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { useCurrentInSight } from './use-current-in-sight';

/** One screen among its neighbours. `count` stands beside its name; `isBad` when none would be better. */
export type Tab = {
  href: string;
  label: string;
  count?: number;
  isBad?: boolean;
  /** Where the addresses of all that the tab stands for begin, when `href` is only the first of them. */
  part?: string;
  /** Fetched ahead, so that it opens while the server is away: for screens whose frame holds all facts already. */
  isAhead?: boolean;
};

/** The line of screens under the header; on narrow screens it scrolls by itself. */
export function Tabs(props: { label: string; tabs: readonly Tab[]; children?: ReactNode }) {
  'use memo';
  const path = usePathname();
  // A screen under one of them, such as a moment of the history, keeps its tab; the closest counts.
  const baseOf = ({ href, part }: Tab) => part ?? href;
  const [here] = props.tabs
    .filter((tab) => path === baseOf(tab) || path.startsWith(`${baseOf(tab)}/`))
    .sort((a, b) => baseOf(b).length - baseOf(a).length);
  const strip = useCurrentInSight<HTMLDivElement>(here?.href);
  return (
    <nav
      aria-label={props.label}
      className="no-print flex items-center gap-x-3 gap-y-1 border-b border-line bg-card px-3 py-2 phone:px-5 desk:flex-wrap"
    >
      <div ref={strip} className="fades-aside relative flex min-w-0 gap-1 desk:flex-wrap">
        {props.tabs.map((tab) => (
          <Link
            key={tab.href}
            href={tab.href}
            prefetch={tab.isAhead ? true : null}
            data-ahead={tab.isAhead ? '' : undefined}
            aria-current={tab === here ? 'page' : undefined}
            className="flex-none rounded-[7px] px-3 py-1.5 font-medium whitespace-nowrap text-muted hover:text-ink aria-[current=page]:bg-sunken aria-[current=page]:text-ink"
          >
            {tab.label}{' '}
            {tab.count !== undefined && tab.count > 0 && (
              <span className={`tabular-nums ${tab.isBad ? 'font-bold text-bad' : 'font-normal'}`}>
                {tab.count}
              </span>
            )}
          </Link>
        ))}
      </div>
      <span className="flex-1" />
      {props.children}
    </nav>
  );
}
