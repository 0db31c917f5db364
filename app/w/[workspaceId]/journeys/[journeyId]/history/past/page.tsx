import type { Metadata } from 'next';
import '../../matrix/matrix.css';
import '../../matrix/cells.css';
import '../../matrix/baton.css';
import '../../matrix/step-by-step.css';
import './past-matrix.css';
import { Suspense } from 'react';
import { requestText } from '@/app/session';
import { PastScreen } from './past-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).historyPage.past.title };
}

export default function PastPage() {
  return (
    <Suspense>
      <PastScreen />
    </Suspense>
  );
}
