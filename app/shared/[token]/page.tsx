import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { sharedPdfPath } from '@/app/paths';
import { requestText } from '@/app/session';
import { PaperView } from '@/app/w/[workspaceId]/reports/paper-view';
import { SharedFrame } from '../shared-frame';
import { toldByLink } from './told-by-link';

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const told = await toldByLink((await params).token);
  return {
    title: told?.paper.title ?? (await requestText()).reportLinks.nothing,
    robots: { index: false, follow: false },
  };
}

/** The report of one department, for whoever has a link to it: to read, print and save, without anything around it. */
export default async function SharedReport({ params }: Props) {
  const { token } = await params;
  const told = await toldByLink(token);
  if (!told) notFound();
  return (
    <SharedFrame pdf={sharedPdfPath(token)} openUntil={told.openUntil}>
      <PaperView paper={told.paper} />
    </SharedFrame>
  );
}
