'use client';

import { useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import { allLenses } from '@/lib/lenses';
import { DEPARTMENT_FUNCTIONS } from '@/lib/model/department';
import type { Department } from '@/lib/model/facts';
import { gapsAt } from '../gaps-at';
import { useJourney } from '../journey-context';
import { useMatrixEdits } from '../matrix/use-matrix-edits';
import type { Selection } from '../selection';
import { DepartmentStatements } from './department-statements';
import { GapList } from './gap-list';
import { PanelHead } from './panel-head';
import { RecordNumber } from './record-number';
import { RoleStrip } from './role-strip';
import { Section } from './section';
import { useRecord } from './use-record';

type DepartmentPanelProps = { department: Department; onSelect: (place: Selection | null) => void };

/** A department: what it is there for, its part in every step, and the gaps that it is to close. */
export function DepartmentPanel({ department, onSelect }: DepartmentPanelProps) {
  const text = useText();
  const words = text.inspector.ofDepartment;
  const { workspace, journey, analysis, change } = useJourney();
  const edits = useMatrixEdits();
  const { id, name } = department;
  const record = useRecord('department', id, name);
  const at = workspace.departments.indexOf(department);
  const findings = gapsAt(analysis.findings, { kind: 'department', department: id });

  const remove = () => {
    const touchpoints = journey.moments
      .flatMap((moment) => moment.touchpoints)
      .filter((touchpoint) => touchpoint.department === id).length;
    const answers = journey.roles.filter((role) => role.department === id).length;
    const handoffs = journey.handoffs.filter(({ from, to }) => from === id || to === id).length;
    void change({ type: 'remove', kind: 'department', id }, text.matrix.edits.deleted({ name }), {
      announce: words.deleted({ name, answers, handoffs, touchpoints }),
    });
    onSelect(null);
  };

  return (
    <>
      <PanelHead
        title={name}
        naming={{
          name,
          label: text.matrix.renameDepartment,
          onRename: (typed, seen) => edits.rename('department', id, typed, seen),
        }}
        entries={[
          {
            id: 'up',
            label: text.ui.moveUp,
            disabled: at === 0,
            run: () => void edits.moveBy('department', id, -1),
          },
          {
            id: 'down',
            label: text.ui.moveDown,
            disabled: at === workspace.departments.length - 1,
            run: () => void edits.moveBy('department', id, 1),
          },
          { id: 'delete', label: text.ui.delete, run: remove },
        ]}
      />
      <div className="grid grid-cols-[1fr_96px] items-start gap-2">
        <Choice
          label={words.function}
          showLabel
          value={department.function ?? ''}
          options={[
            { id: '', label: words.notSaid },
            ...DEPARTMENT_FUNCTIONS.map((one) => ({ id: one, label: text.model.functions[one] })),
          ]}
          onChange={(chosen) =>
            record.set(
              { function: DEPARTMENT_FUNCTIONS.find((one) => one === chosen) ?? null },
              words.function,
            )
          }
        />
        <RecordNumber
          kind="department"
          id={id}
          field="size"
          value={department.size}
          of={name}
          label={words.size}
        />
        <Choice
          label={words.lens}
          showLabel
          className="col-span-2"
          value={department.lens ?? ''}
          options={[
            { id: '', label: words.notSaid },
            ...allLenses(workspace).map((lens) => ({ id: lens.id, label: text.lenses.lens(lens.called) })),
          ]}
          onChange={(chosen) => record.set({ lens: chosen || null }, words.lens)}
        />
      </div>
      <Section title={words.roles}>
        <RoleStrip department={id} onSelect={onSelect} />
      </Section>
      <GapList
        title={words.gaps}
        findings={findings}
        here={{ kind: 'department', department: id }}
        onSelect={onSelect}
      />
      <DepartmentStatements department={department} />
    </>
  );
}
