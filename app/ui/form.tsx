'use client';

import type { ComponentProps } from 'react';

type FormProps = Omit<ComponentProps<'form'>, 'onSubmit' | 'method' | 'action'> & { onSubmit: () => void };

/**
 * A form that the page sends by itself. Enter before the page is at work would have the browser send it, and what
 * was typed would be gone; `dialog` makes that do nothing where no dialog is to be closed.
 */
export const Form = ({ onSubmit, ...form }: FormProps) => (
  <form
    method="dialog"
    {...form}
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit();
    }}
  />
);
