'use client';

import type { ReactNode } from 'react';

type SwitchProps = { isOn: boolean; onChange: (isOn: boolean) => void; children: ReactNode };

/** Something that is so or not; changing it takes effect at once. */
export function Switch({ isOn, onChange, children }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      onClick={() => onChange(!isOn)}
      className="flex min-h-8 items-center gap-2 rounded-md text-left max-phone:min-h-10"
    >
      <span
        aria-hidden
        className={`flex h-[18px] w-[30px] flex-none items-center rounded-full border px-0.5 ${isOn ? 'justify-end border-strong bg-strong' : 'border-muted bg-card'}`}
      >
        <span className={`size-3 rounded-full ${isOn ? 'bg-on-strong' : 'bg-muted'}`} />
      </span>
      <span className="min-w-0">{children}</span>
    </button>
  );
}
