'use client';

import { lazy, type ReactNode } from 'react';
import type { Language } from '@/lib/model/workspace';

const LANGUAGE_COMPONENTS = {
  en: lazy(async () => ({ default: (await import('./english')).English })),
  nl: lazy(async () => ({ default: (await import('./dutch')).Dutch })),
};

/**
 * Gives a page its texts. The choice is made in the browser, since all that a layout names on the server is sent with
 * it. Nothing stands above it to show in the meantime: the page as it came from the server stays until the texts
 * are there, and a change of language keeps the old ones until then.
 */
export function InLanguage({ language, children }: { language: Language; children: ReactNode }) {
  const Chosen = LANGUAGE_COMPONENTS[language];
  return <Chosen>{children}</Chosen>;
}
