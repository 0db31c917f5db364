import type { Metadata } from 'next';
import { Suspense } from 'react';
import { requestText } from '@/app/session';
import { GapsScreen } from './gaps-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).gapsPage.title };
}

export default function GapsPage() {
  return (
    <Suspense>
      <GapsScreen />
    </Suspense>
  );
}
