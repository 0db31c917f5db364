import type { Metadata } from 'next';
import { database } from '@/app/database';
import { pageActor, requestText } from '@/app/session';
import { PlainFrame } from '@/app/shell/plain-frame';
import { listWorkspaces } from '@/db/read-document';
import { ImportScreen } from './import-screen';

type Props = { searchParams: Promise<{ into?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).importing.title };
}

/** Brings in a workspace file. `?into=` names the workspace that it comes in place of. */
export default async function ImportPage({ searchParams }: Props) {
  const workspaces = await listWorkspaces(await database(), await pageActor());
  const { into } = await searchParams;
  return (
    <PlainFrame>
      <ImportScreen
        workspaces={workspaces}
        into={workspaces.find(({ id }) => id === into)?.id}
        now={Date.now()}
      />
    </PlainFrame>
  );
}
