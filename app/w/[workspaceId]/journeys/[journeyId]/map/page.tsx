import type { Metadata } from 'next';
import '../matrix/matrix.css';
import '../matrix/cells.css';
import '../matrix/baton.css';
import './map.css';
import './map-lines.css';
import './printed-map.css';
import './cards.css';
import { Suspense } from 'react';
import { requestText } from '@/app/session';
import { MapScreen } from './map-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).map.tab };
}

/** The journey map as a wall chart. */
export default function MapPage() {
  return (
    <Suspense>
      <MapScreen />
    </Suspense>
  );
}
