import type { Metadata } from 'next';
import './lens-board.css';
import { requestText } from '@/app/session';
import { LensesScreen } from './lenses-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).lenses.board.tab };
}

export default function LensesPage() {
  return <LensesScreen />;
}
