import type { ReactNode } from 'react';

type ScreenHeadProps = {
  title: string;
  /** What the screen is for, in a line or two. */
  lead: ReactNode;
  /** What can be done with all of it, beside the title. */
  children?: ReactNode;
};

/** The head of a screen of the workspace. */
export const ScreenHead = ({ title, lead, children }: ScreenHeadProps) => (
  <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
    <div className="min-w-0 flex-1 basis-80">
      <h1 className="text-26">{title}</h1>
      <div className="mt-1 max-w-2xl text-14 text-muted">{lead}</div>
    </div>
    {children}
  </div>
);
