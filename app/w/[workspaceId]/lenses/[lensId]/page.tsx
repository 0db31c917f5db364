import type { Metadata } from 'next';
import { database } from '@/app/database';
import { pageActor, requestText } from '@/app/session';
import { readDocument } from '@/db/read-document';
import { rowOf } from '@/lib/model/document';
import { LensEditor } from './lens-editor';

type Props = { params: Promise<{ workspaceId: string; lensId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspaceId, lensId } = await params;
  const document = await readDocument(await database(), await pageActor(), workspaceId);
  const lens = document && rowOf(document, 'lens', lensId);
  return { title: lens?.name ?? (await requestText()).lensSettings.title };
}

/** A lens that was made in the workspace, beside what it sees of a journey. */
export default async function OwnLensPage({ params }: Props) {
  const { workspaceId, lensId } = await params;
  await pageActor();
  return <LensEditor workspaceId={workspaceId} lensId={lensId} />;
}
