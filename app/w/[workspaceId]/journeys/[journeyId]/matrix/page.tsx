import type { Metadata } from 'next';
import './matrix.css';
import './cells.css';
import './range.css';
import './baton.css';
import './step-by-step.css';
import { Suspense } from 'react';
import { requestText } from '@/app/session';
import { MatrixScreen } from './matrix-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).shell.matrix };
}

export default function MatrixPage() {
  return (
    <Suspense>
      <MatrixScreen />
    </Suspense>
  );
}
