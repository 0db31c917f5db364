import { redirect } from 'next/navigation';
import * as paths from '@/app/paths';

/** The plan begins with the first of its screens. */
export default async function Page({ params }: { params: Promise<{ workspaceId: string }> }) {
  const { workspaceId } = await params;
  redirect(paths.contentPath(workspaceId));
}
