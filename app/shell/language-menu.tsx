'use client';

import { Languages } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { rememberLanguage } from '@/app/text/language-cookie';
import { useLanguage, useText } from '@/app/text/text-context';
import { IconButton } from '@/app/ui/button';
import { Menu } from '@/app/ui/menu';
import { LANGUAGES } from '@/lib/model/workspace';
import { LANGUAGE_NAMES } from '@/lib/text/language-names';
import { chooseTheme, THEMES, useTheme } from './use-theme';

/** Language and light or dark, remembered on this device. */
export function LanguageMenu() {
  'use memo';
  const text = useText();
  const language = useLanguage();
  const router = useRouter();
  const theme = useTheme();
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
          run: () => chooseTheme(id),
        })),
      ]}
    />
  );
}
