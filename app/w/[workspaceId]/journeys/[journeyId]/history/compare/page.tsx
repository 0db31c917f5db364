import type { Metadata } from 'next';
import { Suspense } from 'react';
import { requestText } from '@/app/session';
import { CompareScreen } from './compare-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).historyPage.compare.title };
}

export default function ComparePage() {
  return (
    <Suspense>
      <CompareScreen />
    </Suspense>
  );
}
