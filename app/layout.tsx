import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import './globals.css';
import { requestLanguage } from './session';
import { Dutch } from './text/dutch';
import { English } from './text/english';
import { ToastProvider } from './ui/toasts';

export const metadata: Metadata = { title: { default: 'Journey Lens', template: '%s · Journey Lens' } };
export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

const LANGUAGE_COMPONENTS = { en: English, nl: Dutch };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const language = await requestLanguage();
  const InLanguage = LANGUAGE_COMPONENTS[language];
  return (
    <html lang={language}>
      <body>
        <InLanguage>
          <ToastProvider>{children}</ToastProvider>
        </InLanguage>
      </body>
    </html>
  );
}
