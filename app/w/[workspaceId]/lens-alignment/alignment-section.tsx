'use client';

import { useText } from '@/app/text/text-context';
import type { Workspace } from '@/lib/model/facts';
import { AlignmentFinding } from './alignment-finding';
import { AlignmentPicture } from './alignment-picture';
import { LensAnswers } from './lens-answers';

/** Through which lens each department decides today: the question, a picture of the answers, and what they come to. */
export function AlignmentSection({ workspaceId, workspace }: { workspaceId: string; workspace: Workspace }) {
  const words = useText().lensAlignment;
  return (
    <section aria-labelledby="lens-alignment" className="grid gap-3">
      <div>
        <h2 id="lens-alignment" className="text-16">
          {words.title}
        </h2>
        <p className="max-w-2xl text-muted">{words.lead}</p>
      </div>
      {workspace.departments.length === 0 ? (
        <p className="card hatched px-4 py-6 text-center">{words.noDepartments}</p>
      ) : (
        <div className="grid items-start gap-4 desk:grid-cols-2">
          <LensAnswers workspaceId={workspaceId} workspace={workspace} />
          <div className="grid gap-4">
            <AlignmentPicture workspace={workspace} />
            <AlignmentFinding workspace={workspace} />
          </div>
        </div>
      )}
    </section>
  );
}
