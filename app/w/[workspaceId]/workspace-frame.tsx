'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { useWorkspaceFacts } from '@/app/editing/editing-context';
import * as paths from '@/app/paths';
import { Header } from '@/app/shell/header';
import { useText } from '@/app/text/text-context';
import type { Workspace } from '@/lib/model/facts';

/** The frame of a workspace's own screens: header, tabs, and what to do when somebody has just deleted it. */
export function WorkspaceFrame(props: {
  workspaceId: string;
  children: (workspace: Workspace) => ReactNode;
}) {
  const { workspaceId, children } = props;
  const workspace = useWorkspaceFacts(workspaceId);
  return (
    <>
      <Header workspaceId={workspaceId} journeys={[]} />
      {workspace && <WorkspaceTabs workspaceId={workspaceId} departments={workspace.departments.length} />}
      <main id="content" className="mx-auto grid w-full max-w-5xl gap-6 px-4 py-6 phone:px-6 phone:py-8">
        {workspace ? children(workspace) : <Gone />}
      </main>
    </>
  );
}

function WorkspaceTabs({ workspaceId, departments }: { workspaceId: string; departments: number }) {
  const text = useText();
  const here = usePathname();
  const tabs = [
    { href: paths.workspacePath(workspaceId), label: text.start.tabs.journeys },
    { href: paths.departmentsPath(workspaceId), label: text.start.tabs.departments, count: departments },
    { href: paths.settingsPath(workspaceId), label: text.start.tabs.settings },
  ];
  return (
    <nav
      aria-label={text.start.tabs.label}
      className="no-print flex flex-wrap items-center gap-1 border-b border-line bg-card px-3 py-2 phone:px-5"
    >
      {tabs.map(({ href, label, count }) => (
        <Link
          key={href}
          href={href}
          aria-current={here === href ? 'page' : undefined}
          className="rounded-[7px] px-3 py-1.5 font-medium text-muted hover:text-ink aria-[current=page]:bg-sunken aria-[current=page]:text-ink"
        >
          {label} {count !== undefined && <span className="font-normal tabular-nums">{count}</span>}
        </Link>
      ))}
    </nav>
  );
}

function Gone() {
  const text = useText();
  return (
    <div className="grid gap-3">
      <h1 className="text-19">{text.shell.gone}</h1>
      <p>{text.shell.goneWhy}</p>
      <Link className="button justify-self-start" href={paths.workspacesPath}>
        {text.shell.toOverview}
      </Link>
    </div>
  );
}
