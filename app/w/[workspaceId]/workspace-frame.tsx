'use client';

import { type ReactNode, useEffect } from 'react';
import { useEditing, useWorkspaceFacts } from '@/app/editing/editing-context';
import { Header } from '@/app/shell/header';
import { WORKSPACE_SCREENS } from '@/app/shell/screens';
import { Tabs } from '@/app/shell/tabs';
import { useText } from '@/app/text/text-context';
import type { Workspace } from '@/lib/model/facts';
import { GoneWorkspace } from './gone-workspace';

/** The frame of a workspace's own screens: header, tabs, and what to do when somebody has just deleted it. */
export function WorkspaceFrame(props: {
  workspaceId: string;
  /** For tables that need the whole width. */
  isWide?: boolean;
  children: (workspace: Workspace) => ReactNode;
}) {
  const { workspaceId, isWide = false, children } = props;
  const text = useText();
  const workspace = useWorkspaceFacts(workspaceId);
  const { tellPlace } = useEditing();
  useEffect(() => tellPlace({ documentId: workspaceId, at: '' }), [tellPlace, workspaceId]);
  return (
    <>
      <Header workspaceId={workspaceId} />
      {workspace && (
        <Tabs
          label={text.start.tabs.label}
          tabs={WORKSPACE_SCREENS.map(({ id, path, part, label }) => ({
            href: path(workspaceId),
            label: label(text),
            ...(part && { part: part(workspaceId) }),
            count: id === 'departments' ? workspace.departments.length : undefined,
          }))}
        />
      )}
      <main
        id="content"
        className={`mx-auto grid w-full gap-6 px-4 py-6 phone:px-6 phone:py-8 ${isWide ? '' : 'max-w-5xl'}`}
      >
        {workspace ? children(workspace) : <GoneWorkspace workspaceId={workspaceId} />}
      </main>
    </>
  );
}
