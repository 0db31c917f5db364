'use client';

import { Glasses } from 'lucide-react';
import { useEffect, useId } from 'react';
import { useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import { useJourney } from '../journey-context';
import { useLookThrough } from './look-through-context';

const ID = 'look-through';

/** Puts the focus on the choice of a lens, in whichever of its two forms is drawn. */
export const focusLookThrough = () =>
  [...document.querySelectorAll<HTMLElement>(`#${ID} input:checked, #${ID} button`)]
    .find((control) => control.offsetParent !== null)
    ?.focus();

/** As many lenses as stand beside each other; more open as a list. */
const MOST_IN_A_ROW = 5;

/** Through which lens to look at this journey. Alt and a digit choose one from anywhere, Alt and 0 takes it off. */
export function LookThroughChoice() {
  'use memo';
  const text = useText();
  const words = text.lookThrough;
  const { journey } = useJourney();
  const { lenses, view, choose } = useLookThrough();
  const name = useId();
  useKeys();
  if (lenses.length === 0 || journey.moments.length === 0) return null;
  const options = [
    { id: '', label: words.none },
    ...lenses.map(({ id, called }) => ({ id, label: text.lenses.lens(called) })),
  ].map((option, at) => ({ ...option, ...(at < 10 && { hint: words.keys({ key: String(at) }) }) }));
  const value = view?.lens.id ?? '';
  const set = (id: string) => choose(id === '' ? null : id);
  const isRow = lenses.length <= MOST_IN_A_ROW;
  return (
    <div id={ID}>
      <div className={`flex-none ${isRow ? 'xl:hidden' : ''}`}>
        <div className="flex items-center gap-2">
          <Glasses aria-hidden size={16} className="text-muted max-phone:hidden" />
          <Choice
            label={words.label}
            className="w-32 phone:w-44"
            value={value}
            options={options}
            onChange={set}
          />
        </div>
      </div>
      {isRow && (
        <fieldset className="hidden min-w-0 items-center gap-2 xl:flex">
          <legend className="float-left flex items-center gap-1.5 text-muted">
            <Glasses aria-hidden size={16} />
            {words.label}
          </legend>
          <div className="flex rounded-lg bg-sunken p-0.5">
            {options.map(({ id, label, hint }) => (
              <label
                key={id}
                title={hint}
                className="relative flex min-h-7 cursor-pointer items-center rounded-md px-2.5 font-medium whitespace-nowrap text-muted hover:text-ink has-checked:bg-card has-checked:text-ink has-checked:shadow-sm has-focus-visible:outline-2 has-focus-visible:outline-accent"
              >
                <input
                  type="radio"
                  className="sr-only"
                  name={name}
                  checked={value === id}
                  onChange={() => set(id)}
                />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}

/** Alt with 1 to 9 looks through that lens, with 0 takes it off; not a bare key, which somebody may be typing. */
function useKeys() {
  'use memo';
  const { lenses, choose } = useLookThrough();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const digit = /^Digit(\d)$/.exec(event.code)?.[1];
      if (digit === undefined || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const lens = digit === '0' ? null : lenses[Number(digit) - 1]?.id;
      if (lens === undefined) return;
      event.preventDefault();
      choose(lens);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [lenses, choose]);
}
