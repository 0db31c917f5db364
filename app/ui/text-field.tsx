'use client';

import {
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  type TextFieldProps,
} from 'react-aria-components';
import { useText } from '@/app/text/text-context';

type Props = Omit<TextFieldProps, 'children' | 'className'> & {
  label: string;
  hint?: string;
  problem?: string;
  placeholder?: string;
  /** Number of lines that it shows at first; left out: one line in which no line can break. */
  lines?: number;
  isOptional?: boolean;
  className?: string;
};

/** A field of a form that is sent as a whole; what is saved as it stands is `EditableText`. */
export function TextField(props: Props) {
  const { label, hint, problem, placeholder, lines, isOptional, className = '', ...field } = props;
  const text = useText();
  return (
    <AriaTextField
      {...field}
      isInvalid={problem !== undefined}
      className={`grid content-start gap-1 ${className}`}
    >
      <Label className="text-12 font-medium text-muted">
        {label}
        {isOptional && <span className="font-normal"> ({text.ui.optional})</span>}
      </Label>
      {lines ? (
        <TextArea
          className="field field-sizing-content disabled:bg-sunken disabled:text-muted"
          rows={lines}
          placeholder={placeholder}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
              event.currentTarget.form?.requestSubmit();
          }}
        />
      ) : (
        <Input className="field disabled:bg-sunken disabled:text-muted" placeholder={placeholder} />
      )}
      {hint && (
        <Text slot="description" className="text-12 text-muted">
          {hint}
        </Text>
      )}
      <FieldError className="text-12 text-bad">{problem}</FieldError>
    </AriaTextField>
  );
}
