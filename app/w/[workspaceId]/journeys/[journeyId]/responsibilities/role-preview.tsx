'use client';

import { TriangleAlert } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import { useScreenWidth } from '@/app/ui/use-screen-width';
import { TEXT_LENGTH } from '@/lib/model/fields';
import type { ComparedRole } from '@/lib/responsibilities/compare-roles';
import { stageColour } from '../../../stage-colour';
import { useJourney } from '../journey-context';
import type { Coming } from './use-reading';

type NamedDepartment = { id: string; name: string };

/** The cells that the table fills, as they will stand in the matrix. On a phone they stand step by step. */
export function RolePreview({ coming }: { coming: Coming }) {
  const { workspace } = useJourney();
  const width = useScreenWidth();
  const departments = [...workspace.departments, ...coming.plan.newDepartments].filter(({ id }) =>
    coming.roles.some(({ department }) => department === id),
  );
  return width === 'phone' ? (
    <StepList departments={departments} roles={coming.roles} />
  ) : (
    <SmallMatrix departments={departments} roles={coming.roles} />
  );
}

type RolesProps = { departments: NamedDepartment[]; roles: ComparedRole[] };

function SmallMatrix({ departments, roles }: RolesProps) {
  const words = useText().responsibilities.screen;
  const { stages, steps } = useJourney();
  // Steps that nothing comes into only push the others out of sight.
  const filled = new Set(roles.map(({ step }) => step));
  const shown = steps.filter(({ id }) => filled.has(id));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section tabIndex={0} aria-label={words.previewTable} className="card overflow-auto">
      <table className="w-full border-separate border-spacing-0 text-12">
        <thead>
          <tr>
            <td className="sticky left-0 z-1 min-w-40 border-r border-b border-line bg-card" />
            {stages.flatMap((stage, at) =>
              stage.steps
                .filter(({ id }) => filled.has(id))
                .map((step) => (
                  <th
                    key={step.id}
                    scope="col"
                    className="min-w-28 border-r border-b border-line px-2 py-1.5 text-left align-top font-semibold wrap-anywhere last:border-r-0"
                    style={{ boxShadow: `inset 0 3px 0 ${stageColour(at)}` }}
                  >
                    {steps.indexOf(step) + 1} {step.name}
                  </th>
                )),
            )}
          </tr>
        </thead>
        <tbody>
          {departments.map(({ id, name }) => (
            <tr key={id}>
              <th
                scope="row"
                className="sticky left-0 z-1 border-r border-b border-line bg-card px-3 py-2 text-left text-13 font-semibold wrap-anywhere"
              >
                {name}
              </th>
              {shown.map((step) => {
                const role = roles.find((one) => one.department === id && one.step === step.id);
                return (
                  <td
                    key={step.id}
                    className={`border-r border-b border-line p-2 align-top last:border-r-0 ${role ? '' : 'hatched'}`}
                  >
                    {role && <RoleMark role={role} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function StepList({ departments, roles }: RolesProps) {
  const { steps } = useJourney();
  return (
    <ol className="grid gap-3">
      {steps.map((step, at) => {
        const here = departments.flatMap(({ id, name }) =>
          roles
            .filter((role) => role.step === step.id && role.department === id)
            .map((role) => ({ role, name })),
        );
        return here.length === 0 ? null : (
          <li key={step.id} className="card">
            <h3 className="border-b border-line px-3 py-2 text-13">
              {at + 1} {step.name}
            </h3>
            <ul className="grid divide-y divide-line">
              {here.map(({ role, name }) => (
                <li key={role.department} className="grid gap-1 px-3 py-2">
                  <span className="font-medium wrap-anywhere">{name}</span>
                  <RoleMark role={role} />
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

const MARK_TONES = { new: 'text-ok', changes: 'text-warn', same: 'text-muted', kept: 'text-muted' };

/** A planned role: its level, what becomes of what is there, and the activities behind it. */
function RoleMark({ role }: { role: ComparedRole }) {
  const text = useText();
  const words = text.responsibilities.screen;
  const { change, before, statement, cut } = role;
  const stays = change === 'kept' && before;
  const level = stays ? before.level : role.level;
  const said = stays ? (before.statement ?? '') : statement;
  const changed = change === 'changes' ? before : undefined;
  const was = {
    ...(changed && changed.level !== level && { level: text.model.levels[changed.level] }),
    ...(changed?.statement && changed.statement !== said && { statement: changed.statement }),
  };
  return (
    <div className="grid justify-items-start gap-0.5 text-12">
      <span className="flex flex-wrap items-center gap-x-1.5">
        <span className="level-badge" data-level={level}>
          {text.model.levels[level]}
        </span>
        <span className={`font-medium ${MARK_TONES[change]}`}>{words.changes[change]}</span>
      </span>
      {Object.keys(was).length > 0 && (
        <span className="line-clamp-3 text-muted wrap-anywhere">{words.was(was)}</span>
      )}
      {role.rivals.length > 0 && (
        <span className="flex items-center gap-1 font-medium text-bad">
          <TriangleAlert aria-hidden size={12} className="flex-none" />
          {words.clash}
        </span>
      )}
      <span className="line-clamp-4 whitespace-pre-line text-muted wrap-anywhere">{said}</span>
      {cut.length > 0 && change !== 'kept' && (
        <span className="text-warn">
          {text.responsibilities.statementCut({ left: cut.length, max: TEXT_LENGTH })}
        </span>
      )}
    </div>
  );
}
