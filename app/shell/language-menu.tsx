'use client';

import { Languages } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { LANGUAGE_COOKIE } from '@/app/text/language-cookie';
import { useLanguage, useText } from '@/app/text/text-context';
import { IconButton } from '@/app/ui/button';
import { Menu } from '@/app/ui/menu';
import { LANGUAGES } from '@/lib/model/workspace';
import { LANGUAGE_NAMES } from '@/lib/text/language-names';

const A_YEAR_IN_SECONDS = 31_536_000;

/** Language and light or dark, remembered on this device. */
export function LanguageMenu() {
  const text = useText();
  const language = useLanguage();
  const router = useRouter();
  const [theme, setTheme] = useTheme();
  return (
    <Menu
      label={text.ui.language}
      trigger={
        <IconButton label={text.shell.languageAndTheme}>
          <Languages aria-hidden size={16} />
        </IconButton>
      }
      entries={[
        ...LANGUAGES.map((code) => ({
          id: code,
          label: LANGUAGE_NAMES[code],
          checked: code === language,
          run: () => {
            rememberLanguage(code);
            router.refresh();
          },
        })),
        ...THEMES.map((id) => ({
          id,
          label: text.shell.themes[id],
          checked: theme === id,
          run: () => setTheme(id),
        })),
      ]}
    />
  );
}

// Not every browser that we serve has the Cookie Store API.
const rememberLanguage = (code: string) =>
  Reflect.set(
    document,
    'cookie',
    `${LANGUAGE_COOKIE}=${code};path=/;max-age=${A_YEAR_IN_SECONDS};samesite=lax`,
  );

const THEMES = ['system', 'light', 'dark'] as const;
const THEME_KEY = 'journey-lens:theme';

function useTheme() {
  const [theme, setTheme] = useState('system');
  useEffect(() => {
    const kept = localStorage.getItem(THEME_KEY);
    if (kept) setTheme(kept);
  }, []);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  const choose = (chosen: string) => {
    localStorage.setItem(THEME_KEY, chosen);
    setTheme(chosen);
  };
  return [theme, choose] as const;
}
