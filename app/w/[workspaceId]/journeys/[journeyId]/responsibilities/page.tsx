import type { Metadata } from 'next';
import '../matrix/cells.css';
import { requestText } from '@/app/session';
import { ResponsibilitiesScreen } from './responsibilities-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).responsibilities.screen.title };
}

export default function ResponsibilitiesPage() {
  return <ResponsibilitiesScreen />;
}
