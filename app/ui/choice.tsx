'use client';

import { Check, ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

/** One of a few: a list that opens. `''` as value stands for none. */
export type Option = { id: string; label: string; hint?: string };

type ChoiceProps = {
  label: string;
  /** Shows the label above; otherwise it is only the name. */
  showLabel?: boolean;
  value: string;
  options: Option[];
  /** What stands there while none of them is chosen. */
  placeholder?: string;
  onChange: (id: string) => void;
  isDisabled?: boolean;
  className?: string;
  /** As wide as what it shows, as far as its row has room: for a row that wraps. */
  fitsWords?: boolean;
  /** Takes the focus and opens at once: where a cell turns into it. */
  startsOpen?: boolean;
  /** It has closed, whether or not something was chosen. */
  onClosed?: () => void;
};

// Names can be very long, and one choice should not push all others out of its row.
const FITTING = 'min-w-28 max-w-[min(100%,26rem)]';

export function Choice(props: ChoiceProps) {
  const { label, showLabel = false, value, options, onChange, isDisabled = false, className = '' } = props;
  const { fitsWords = false, startsOpen = false, onClosed, placeholder = '–' } = props;
  return (
    <Select
      {...(!showLabel && { 'aria-label': label })}
      selectedKey={value}
      isDisabled={isDisabled}
      autoFocus={startsOpen}
      defaultOpen={startsOpen}
      onOpenChange={(isOpen) => !isOpen && onClosed?.()}
      onSelectionChange={(key) => key !== null && String(key) !== value && onChange(String(key))}
      className={`grid grid-cols-[minmax(0,1fr)] gap-1 ${fitsWords ? FITTING : ''} ${className}`}
    >
      {showLabel && <Label className="text-12 font-medium text-muted">{label}</Label>}
      <Button className="field flex items-center gap-2 text-left disabled:cursor-default disabled:bg-sunken disabled:text-muted">
        <SelectValue className="min-w-0 flex-1 truncate">
          {({ selectedText }) =>
            selectedText || options.find((option) => option.id === value)?.label || placeholder
          }
        </SelectValue>
        <ChevronDown aria-hidden size={14} className="flex-none text-muted" />
      </Button>
      <Popover className="popover min-w-(--trigger-width)">
        <ListBox items={options} className="outline-none">
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="menu-item">
              {({ isSelected }) => (
                <>
                  <span className="min-w-0 flex-1">
                    {option.label}
                    {option.hint && <span className="block text-12 text-muted">{option.hint}</span>}
                  </span>
                  {isSelected && <Check aria-hidden size={14} />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
