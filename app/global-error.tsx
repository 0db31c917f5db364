'use client';

import { useSyncExternalStore } from 'react';
import './globals.css';
import { LANGUAGES, type Language } from '@/lib/model/workspace';
import { shell as english } from '@/lib/text/en/shell';
import { ui } from '@/lib/text/en/ui';
import { shell as dutch } from '@/lib/text/nl/shell';
import { LANGUAGE_COOKIE } from './text/language-cookie';

const SHELLS = { en: english, nl: dutch };

/**
 * Stands in for everything, when even the frame of the pages failed; so it finds out the language by itself, and
 * trying again is a new start: a script that could not be loaded stays failed as long as the page lives.
 */
export default function GlobalError() {
  const language = useSyncExternalStore(neverChanges, languageHere, () => 'en' as const);
  const { failed, failedWhy, retry: again } = SHELLS[language];
  return (
    <html lang={language}>
      <body>
        <title>{`${failed} · ${ui.product}`}</title>
        <main className="mx-auto grid max-w-lg gap-3 p-8">
          <h1 className="text-26">{failed}</h1>
          <p className="text-14">{failedWhy}</p>
          <button
            type="button"
            className="button justify-self-start"
            data-tone="strong"
            onClick={() => location.reload()}
          >
            {again}
          </button>
        </main>
      </body>
    </html>
  );
}

const neverChanges = () => () => {};

/** The chosen language, else the browser's first that we speak, else English: as the server would say. */
function languageHere(): Language {
  const chosen = document.cookie
    .split('; ')
    .find((cookie) => cookie.startsWith(`${LANGUAGE_COOKIE}=`))
    ?.slice(LANGUAGE_COOKIE.length + 1);
  const spoken = navigator.languages.map((code) => code.slice(0, 2));
  return LANGUAGES.find((language) => language === [chosen, ...spoken].find(isSpoken)) ?? 'en';
}

const isSpoken = (code: string | undefined) => LANGUAGES.some((language) => language === code);
