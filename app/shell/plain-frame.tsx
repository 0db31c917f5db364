'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { LanguageMenu } from './language-menu';

type PlainFrameProps = {
  /** Nothing in it leads to the workspaces: for those who may read one thing only. */
  isClosed?: boolean;
  /** What stands in the header beside the languages. */
  tools?: ReactNode;
  children: ReactNode;
};

/** The frame of the screens that belong to no workspace. */
export function PlainFrame({ isClosed = false, tools, children }: PlainFrameProps) {
  const text = useText();
  return (
    <>
      <header className="no-print flex min-h-13 flex-wrap items-center gap-1 border-b border-line bg-card px-3 py-2 phone:px-5">
        <a href="#content" className="sr-only focus:not-sr-only focus:p-2">
          {text.ui.skip}
        </a>
        {isClosed ? (
          <p className="px-2 py-1 text-14 font-semibold">{text.ui.product}</p>
        ) : (
          <Link
            href={paths.workspacesPath}
            className="rounded-md px-2 py-1 text-14 font-semibold hover:bg-sunken"
          >
            {text.ui.product}
          </Link>
        )}
        <span className="flex-1" />
        {tools}
        <LanguageMenu />
      </header>
      <main id="content" className="mx-auto grid w-full max-w-5xl gap-6 px-4 py-6 phone:px-6 phone:py-8">
        {children}
      </main>
    </>
  );
}
