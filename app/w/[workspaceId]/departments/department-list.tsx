'use client';

import { useText } from '@/app/text/text-context';
import type { Workspace } from '@/lib/model/facts';
import { useDragOrder } from '../journeys/[journeyId]/matrix/use-drag-order';
import { AlignmentSection } from '../lens-alignment/alignment-section';
import { ScreenHead } from '../screen-head';
import { WorkspaceFrame } from '../workspace-frame';
import { AddDepartments } from './add-departments';
import { DEPARTMENT_COLUMNS, DepartmentRow } from './department-row';
import { useDepartmentEdits } from './use-department-edits';

/** All departments of a workspace, in the order of the rows of its matrices. */
export function DepartmentList({ workspaceId }: { workspaceId: string }) {
  const text = useText();
  const words = text.start.departments;
  return (
    <WorkspaceFrame workspaceId={workspaceId} isWide>
      {(workspace) => (
        <div className="mx-auto grid w-full max-w-6xl grid-cols-[minmax(0,1fr)] gap-6">
          <ScreenHead title={words.title} lead={words.lead} />
          <div className="grid items-start gap-6 desk:grid-cols-[minmax(0,1fr)_240px]">
            <Rows workspaceId={workspaceId} workspace={workspace} />
            <AddDepartments workspaceId={workspaceId} departments={workspace.departments} />
          </div>
          <AlignmentSection workspaceId={workspaceId} workspace={workspace} />
        </div>
      )}
    </WorkspaceFrame>
  );
}

function Rows({ workspaceId, workspace }: { workspaceId: string; workspace: Workspace }) {
  const text = useText();
  const words = text.start.departments;
  const edits = useDepartmentEdits(workspaceId, workspace.departments);
  const ids = workspace.departments.map(({ id }) => id);
  const drag = useDragOrder('department', ids, edits.move);
  if (ids.length === 0) return <p className="card hatched px-4 py-8 text-center text-14">{words.empty}</p>;
  return (
    <div className="card overflow-hidden">
      {/* The fields have names of their own. */}
      <div
        aria-hidden
        className={`${DEPARTMENT_COLUMNS} border-b border-line bg-sunken py-1.5 text-12 font-medium text-muted *:px-[10px] print:*:px-0`}
      >
        <span className="max-phone:col-span-3 phone:col-start-2">{words.name}</span>
        <span>{words.function}</span>
        <span>{words.people}</span>
      </div>
      <ol aria-label={words.title}>
        {workspace.departments.map((department, index) => (
          <DepartmentRow
            key={department.id}
            department={department}
            isFirst={index === 0}
            isLast={index === ids.length - 1}
            edits={edits}
            drag={drag(department.id)}
          />
        ))}
      </ol>
    </div>
  );
}
