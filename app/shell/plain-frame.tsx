'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { LanguageMenu } from './language-menu';

/** The frame of the screens that belong to no workspace. */
export function PlainFrame({ children }: { children: ReactNode }) {
  const text = useText();
  return (
    <>
      <header className="no-print flex min-h-13 items-center gap-1 border-b border-line bg-card px-3 py-2 phone:px-5">
        <a href="#content" className="sr-only focus:not-sr-only focus:p-2">
          {text.ui.skip}
        </a>
        <Link
          href={paths.workspacesPath}
          className="rounded-md px-2 py-1 text-14 font-semibold hover:bg-sunken"
        >
          {text.ui.product}
        </Link>
        <span className="flex-1" />
        <LanguageMenu />
      </header>
      <main id="content" className="mx-auto grid w-full max-w-5xl gap-6 px-4 py-6 phone:px-6 phone:py-8">
        {children}
      </main>
    </>
  );
}
