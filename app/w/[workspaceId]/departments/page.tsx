import type { Metadata } from 'next';
import { pageActor, requestText } from '@/app/session';
import { DepartmentList } from './department-list';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestText()).start.departments.title };
}

/** The departments of a workspace: the rows of its matrices. */
export default async function DepartmentsPage({ params }: { params: Promise<{ workspaceId: string }> }) {
  await pageActor();
  return <DepartmentList workspaceId={(await params).workspaceId} />;
}
