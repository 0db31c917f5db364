import type { Metadata } from 'next';
import { Suspense } from 'react';
import { requestText } from '@/app/session';
import { HistoryScreen } from './history-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).historyPage.title };
}

export default function HistoryPage() {
  return (
    <Suspense>
      <HistoryScreen />
    </Suspense>
  );
}
