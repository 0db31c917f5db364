'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Language } from '@/lib/model/workspace';
import type { Text } from '@/lib/text/text';

const TextContext = createContext<{ text: Text; language: Language } | null>(null);

/** Gives a page its texts; one small component per language loads them, so that a browser gets only one. */
export function TextProvider(props: { text: Text; language: Language; children: ReactNode }) {
  const { text, language, children } = props;
  return (
    <TextContext value={{ text, language }}>
      <I18nProvider locale={language}>{children}</I18nProvider>
    </TextContext>
  );
}

function useTextContext() {
  const context = useContext(TextContext);
  if (!context) throw new Error('A component that shows text stands outside TextProvider.');
  return context;
}

/** All texts in the language of the page. */
export const useText = () => useTextContext().text;

/** The language of the page, for dates and numbers. */
export const useLanguage = () => useTextContext().language;
