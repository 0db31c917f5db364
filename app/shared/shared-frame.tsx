'use client';

import { Download, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { PlainFrame } from '@/app/shell/plain-frame';
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
  const tools = pdf !== undefined && (
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
  );
  return (
    <PlainFrame isClosed tools={tools}>
      {children}
      {openUntil !== undefined && (
        <p className="no-print px-1 text-12 text-muted">{text.reportLinks.readingOnly({ day: openUntil })}</p>
      )}
    </PlainFrame>
  );
}
