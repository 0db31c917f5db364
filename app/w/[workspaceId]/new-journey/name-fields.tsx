'use client';

import { useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import { TextField } from '@/app/ui/text-field';
import type { Persona } from '@/lib/model/facts';
import { NAME_LENGTH, TEXT_LENGTH } from '@/lib/model/fields';

/** What a person says of a new journey. `persona` is an id, or blank for nobody in particular. */
export type Naming = { name: string; why: string; persona: string };

type Props = {
  naming: Naming;
  personas: readonly Persona[];
  /** The journey's own words come out of a file, so there is nothing to ask. */
  isFromFile: boolean;
  /** The reason that comes along from the journey that is copied. */
  copiedWhy?: string | undefined;
  problem?: string | undefined;
  onChange: (naming: Naming) => void;
};

/** Name, reason and persona of a new journey. */
export function NameFields({ naming, personas, isFromFile, copiedWhy, problem, onChange }: Props) {
  const text = useText();
  const words = text.start.newJourney;
  return (
    <div className="grid gap-4">
      <TextField
        label={text.start.name}
        hint={isFromFile ? words.namesFromFile : words.nameHint}
        value={isFromFile ? '' : naming.name}
        onChange={(name) => onChange({ ...naming, name })}
        maxLength={NAME_LENGTH}
        isDisabled={isFromFile}
        autoFocus
        {...(problem && { problem })}
      />
      <TextField
        label={words.why}
        hint={copiedWhy === undefined ? words.whyHint : words.whyCopied}
        value={isFromFile ? '' : (copiedWhy ?? naming.why)}
        onChange={(why) => onChange({ ...naming, why })}
        maxLength={TEXT_LENGTH}
        isDisabled={isFromFile || copiedWhy !== undefined}
        isOptional
      />
      {personas.length > 0 && (
        <Choice
          label={words.persona}
          showLabel
          value={isFromFile ? '' : naming.persona}
          options={[
            { id: '', label: text.ui.none },
            ...personas.map(({ id, name: label }) => ({ id, label })),
          ]}
          onChange={(persona) => onChange({ ...naming, persona })}
          isDisabled={isFromFile}
        />
      )}
    </div>
  );
}
