import type { Metadata } from 'next';
import './lens-board.css';
import { requestText } from '@/app/session';
import { LensComparison } from './lens-comparison';
import { LensesScreen } from './lenses-screen';

type Props = { searchParams: Promise<{ compare?: string | string[] }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const text = await requestText();
  const { compare } = await searchParams;
  return { title: compare === undefined ? text.lenses.board.tab : text.lensComparison.title };
}

/** The lens board; with `?compare=functional,goal-oriented` two lenses side by side. */
export default async function LensesPage({ searchParams }: Props) {
  const { compare } = await searchParams;
  return compare === undefined ? <LensesScreen /> : <LensComparison pair={[compare].flat().join(',')} />;
}
