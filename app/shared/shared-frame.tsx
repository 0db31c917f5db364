'use client';

import { Download, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { LanguageMenu } from '@/app/shell/language-menu';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';

type SharedFrameProps = {
  /** Address of the same thing as a PDF; left out where there is nothing to save or print. */
  pdf?: string;
  /** The last day of the link, in words. */
  openUntil?: string;
  children: ReactNode;
};

/** The frame of what a link opens: nothing in it leads to the workspace. */
export function SharedFrame({ pdf, openUntil, children }: SharedFrameProps) {
  const text = useText();
  return (
    <>
      <header className="no-print flex min-h-13 flex-wrap items-center gap-1 border-b border-line bg-card px-3 py-2 phone:px-5">
        <a href="#content" className="sr-only focus:not-sr-only focus:p-2">
          {text.ui.skip}
        </a>
        <p className="px-2 py-1 text-14 font-semibold">{text.ui.product}</p>
        <span className="flex-1" />
        {pdf !== undefined && (
          <>
            <a href={pdf} download className="button" data-tone="quiet">
              <Download aria-hidden size={14} />
              {text.exports.pdf.name}
            </a>
            <Button tone="quiet" onPress={() => window.print()}>
              <Printer aria-hidden size={14} />
              {text.reports.print}
            </Button>
          </>
        )}
        <LanguageMenu />
      </header>
      <main id="content" className="mx-auto grid w-full max-w-5xl gap-4 px-4 py-6 phone:px-6 phone:py-8">
        {children}
        {openUntil !== undefined && (
          <p className="no-print px-1 text-12 text-muted">
            {text.reportLinks.readingOnly({ day: openUntil })}
          </p>
        )}
      </main>
    </>
  );
}
