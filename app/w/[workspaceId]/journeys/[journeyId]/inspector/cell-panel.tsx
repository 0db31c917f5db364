'use client';

import { useText } from '@/app/text/text-context';
import { EditableText } from '@/app/ui/editable-text';
import type { Department, Step } from '@/lib/model/facts';
import { ROLE_LEVELS, type RoleLevel } from '@/lib/model/role';
import { gapsAt } from '../gaps-at';
import { useJourney } from '../journey-context';
import { useLookThrough } from '../look-through/look-through-context';
import type { Selection } from '../selection';
import { GapList } from './gap-list';
import { PanelHead } from './panel-head';
import { PlaceButton } from './place-button';
import { nameOf, stepName } from './place-name';
import { RadioRow } from './radio-row';
import { rolesInWords } from './roles-in-words';
import { Section } from './section';
import { useCell } from './use-cell';

type CellPanelProps = { department: Department; step: Step; onSelect: (place: Selection) => void };

/** One department in one step: its level, its own words, and what goes on around it. */
export function CellPanel({ department, step, onSelect }: CellPanelProps) {
  'use memo';
  const text = useText();
  const words = text.inspector.cell;
  const { workspace, journey, steps, analysis } = useJourney();
  const { hidden } = useLookThrough();
  const { role, level, setLevel, saveStatement } = useCell(department.id, step.id);
  const letterOf = (one: RoleLevel) => text.matrix.levelKeys.find((entry) => entry.level === one)?.key;
  const options = [
    ...ROLE_LEVELS.map((id) => {
      const letter = letterOf(id);
      return { id, label: text.model.levels[id], ...(letter && { letter }) };
    }),
    { id: 'unanswered' as const, label: text.model.levels.unanswered },
  ];
  const moments = journey.moments.filter(
    (moment) => moment.step === step.id && !hidden.moments.has(moment.id),
  );
  const otherLeads = journey.roles.filter(
    (one) => one.step === step.id && one.level === 'leads' && one.department !== department.id,
  );
  // Its own gaps, and those of the step that it is to close.
  const findings = gapsAt(analysis.findings, { kind: 'cell', department: department.id, step: step.id });

  return (
    <>
      <PanelHead title={`${department.name} · ${step.name}`}>
        <p className="flex flex-wrap gap-x-3 text-muted">
          <button
            type="button"
            className="py-1 text-left underline-offset-2 hover:text-ink hover:underline"
            onClick={() => onSelect({ kind: 'department', department: department.id })}
          >
            {department.name}
          </button>
          <button
            type="button"
            className="py-1 text-left underline-offset-2 hover:text-ink hover:underline"
            onClick={() => onSelect({ kind: 'step', step: step.id })}
          >
            {stepName(steps, step.id)}
          </button>
        </p>
        {step.asks && <p className="text-muted">“{step.asks}”</p>}
      </PanelHead>
      <RadioRow
        legend={words.level}
        options={options}
        value={level}
        onChange={setLevel}
        className="grid-cols-2"
      />
      <div className="grid gap-1">
        <EditableText
          label={text.matrix.statement}
          showLabel
          value={role?.statement ?? ''}
          draft={`role ${department.id} ${step.id}`}
          multiline
          onSave={saveStatement}
        />
        {!role && <p className="text-12 text-muted">{words.countsAsSupports}</p>}
      </div>
      <GapList
        title={words.gaps}
        findings={findings}
        here={{ kind: 'cell', department: department.id, step: step.id }}
        onSelect={onSelect}
      />
      <Section title={words.customer}>
        {moments.length === 0 && <p className="text-12 text-muted">{text.inspector.step.noMoments}</p>}
        {moments.map((moment) => (
          <PlaceButton key={moment.id} onPress={() => onSelect({ kind: 'moment', moment: moment.id })}>
            {moment.name}
          </PlaceButton>
        ))}
      </Section>
      <Section title={words.around}>
        <p>
          {otherLeads.length > 0
            ? words.ledBy({ leads: otherLeads.map((one) => nameOf(workspace.departments, one.department)) })
            : level === 'leads'
              ? words.leadsAlone
              : words.ledByNobody}
        </p>
        <p className="text-muted">
          {words.elsewhere}{' '}
          {rolesInWords(
            text,
            steps.filter(({ id }) => id !== step.id && !hidden.steps.has(id)),
            journey.roles.filter((one) => one.department === department.id),
          )}
        </p>
      </Section>
    </>
  );
}
