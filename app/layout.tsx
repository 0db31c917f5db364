import type { Metadata, Viewport } from 'next';
import { type ReactNode, Suspense } from 'react';
import './globals.css';
import './ui/toasts.css';
import { requestLanguage } from './session';
import { FocusAfterGoing } from './shell/focus-after-going';
import { WaitingToGo } from './shell/waiting-to-go';
import { InLanguage } from './text/in-language';
import { DownloadLinks } from './ui/download-links';
import { LongWorkProvider } from './ui/long-work';
import { ToastProvider } from './ui/toasts';
import { TypedBefore } from './ui/typed-before';

export const metadata: Metadata = { title: { default: 'Journey Lens', template: '%s · Journey Lens' } };
export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const language = await requestLanguage();
  return (
    <html lang={language}>
      <body>
        <InLanguage language={language}>
          <ToastProvider>
            <LongWorkProvider>
              {children}
              <DownloadLinks />
              <WaitingToGo />
            </LongWorkProvider>
          </ToastProvider>
          <TypedBefore />
          <Suspense>
            <FocusAfterGoing />
          </Suspense>
        </InLanguage>
      </body>
    </html>
  );
}
