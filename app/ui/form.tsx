'use client';

import type { ComponentProps } from 'react';

type FormProps = Omit<ComponentProps<'form'>, 'onSubmit' | 'onKeyDown' | 'method' | 'action'> & {
  onSubmit: () => void;
  /** Leaves it, also with Escape. */
  onCancel?: (() => void) | undefined;
};

/**
 * A form that the page sends by itself. Enter before the page is at work would have the browser send it, and what
 * was typed would be gone; `dialog` makes that do nothing where no dialog is to be closed.
 */
export const Form = ({ onSubmit, onCancel, ...form }: FormProps) => (
  <form
    method="dialog"
    {...form}
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit();
    }}
    onKeyDown={(event) => {
      if (event.key !== 'Escape' || !onCancel) return;
      // Not what lies around it, such as the panel.
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    }}
  />
);
