'use client';

import { useText } from '@/app/text/text-context';
import { CheckList } from '@/app/ui/check-list';
import { Choice } from '@/app/ui/choice';
import { EditableText } from '@/app/ui/editable-text';
import { daysBeforeOf } from '@/lib/checklists/due-day';
import { stagesOf } from '@/lib/framework/twelve-steps';
import { ITEM_KINDS, type ItemKind } from '@/lib/model/campaign';
import { DayField } from '../../journeys/[journeyId]/inspector/day-field';
import type { CampaignFacts } from './campaign-facts';

/** What the campaign is and touches; the checklist follows at once. */
export function CampaignAbout({ workspace, campaign, edits, analysed }: CampaignFacts) {
  const text = useText();
  const words = text.campaigns.about;
  const { goal = '', channels = [] } = campaign;
  const choose = (field: 'journeys' | 'steps' | 'departments', ids: string[], known: readonly string[]) =>
    // In the order of the workspace, whatever was ticked first.
    void edits.set({ [field]: known.filter((id) => ids.includes(id)) }, words[field]);
  const journeys = analysed.map(({ journey }) => ({ id: journey.id, label: journey.name }));
  const steps = stagesOf(workspace).flatMap((stage) =>
    stage.steps.map(({ id, name }) => ({ id, label: name })),
  );
  const departments = workspace.departments.map(({ id, name }) => ({ id, label: name }));
  const idsOf = (options: readonly { id: string }[]) => options.map(({ id }) => id);
  return (
    <section aria-label={words.title} className="no-print grid gap-4">
      <h2 className="text-16">{words.title}</h2>
      <div className="card grid gap-4 p-4 phone:grid-cols-2">
        <DayField
          label={words.launch}
          value={campaign.launch}
          onSave={(launch) => void edits.set({ launch }, words.launch)}
        />
        <Choice
          label={words.persona}
          showLabel
          value={campaign.persona ?? ''}
          options={[
            { id: '', label: text.ui.none },
            ...workspace.personas.map(({ id, name }) => ({ id, label: name })),
          ]}
          onChange={(persona) => void edits.set({ persona: persona || null }, words.persona)}
        />
        <EditableText
          label={words.goal}
          showLabel
          multiline
          value={goal}
          draft={`campaign ${campaign.id} goal`}
          placeholder={words.goalHint}
          onSave={(typed, seen) =>
            edits.set({ goal: typed.trim() || null }, words.goal, { goal: seen === '' ? null : seen })
          }
        />
        <EditableText
          label={words.channels}
          showLabel
          value={channels.join(', ')}
          placeholder={words.channelsHint}
          onSave={(typed) => {
            const list = typed
              .split(',')
              .map((one) => one.trim())
              .filter(Boolean);
            return edits.set({ channels: list.length > 0 ? list : null }, words.channels, {
              channels: campaign.channels ?? null,
            });
          }}
        />
        {journeys.length === 0 ? (
          <p className="text-muted">{words.noJourneys}</p>
        ) : (
          <CheckList
            label={words.journeys}
            value={campaign.journeys ?? []}
            options={journeys}
            onChange={(ids) => choose('journeys', ids, idsOf(journeys))}
          />
        )}
        <CheckList
          label={words.departments}
          value={campaign.departments ?? []}
          options={departments}
          onChange={(ids) => choose('departments', ids, idsOf(departments))}
        />
        <CheckList
          label={words.steps}
          value={campaign.steps ?? []}
          options={steps}
          onChange={(ids) => choose('steps', ids, idsOf(steps))}
        />
        <fieldset className="grid content-start gap-2">
          <legend className="mb-1 text-12 font-medium text-muted">{words.daysBefore}</legend>
          {ITEM_KINDS.map((kind) => (
            <DaysBefore
              key={`${kind}${daysBeforeOf(campaign, kind)}`}
              label={text.campaigns.kinds[kind]}
              value={daysBeforeOf(campaign, kind)}
              onSave={(days) => setDays(kind, days)}
            />
          ))}
        </fieldset>
      </div>
    </section>
  );

  function setDays(kind: ItemKind, days: number) {
    void edits.set({ daysBefore: { ...campaign.daysBefore, [kind]: days } }, words.daysBefore);
  }
}

function DaysBefore(props: { label: string; value: number; onSave: (days: number) => void }) {
  const { label, value, onSave } = props;
  return (
    <label className="flex items-center gap-3">
      <span className="min-w-0 flex-1">{label}</span>
      <input
        type="number"
        min={0}
        max={999}
        step={1}
        defaultValue={value}
        className="field w-20"
        onBlur={(event) => {
          const days = Number(event.target.value);
          if (Number.isInteger(days) && days >= 0 && days !== value) onSave(days);
        }}
      />
    </label>
  );
}
