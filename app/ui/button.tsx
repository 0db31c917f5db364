'use client';

import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components';

type Tone = 'plain' | 'strong' | 'quiet';

/** A button with words. */
export function Button({ tone = 'plain', className = '', ...props }: ButtonProps & { tone?: Tone }) {
  return <AriaButton {...props} className={`button ${className}`} data-tone={tone} />;
}

/** A button with a picture only: its label is its name and its tooltip. */
export function IconButton(
  props: Omit<ButtonProps, 'children'> & {
    label: string;
    children: ReactNode;
    tone?: Tone;
    ref?: Ref<HTMLButtonElement>;
    'data-more'?: '';
  },
) {
  const { label, children, tone = 'quiet', className = '', ...rest } = props;
  return (
    <TooltipTrigger delay={400} closeDelay={50}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={`button ${className}`}
        data-tone={tone}
        data-size="icon"
      >
        {children}
      </AriaButton>
      <Tooltip offset={6} className="rounded-md bg-strong px-2 py-1 text-12 text-on-strong shadow-lg">
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
