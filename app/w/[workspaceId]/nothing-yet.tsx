import type { ReactNode } from 'react';

/** In place of a list that is empty: what to do first. */
export const NothingYet = (props: { title: string; why: string; children?: ReactNode }) => (
  <div className="card hatched flex flex-wrap items-center gap-x-6 gap-y-3 px-4 py-5">
    <div className="min-w-60 flex-1">
      <h2 className="text-14">{props.title}</h2>
      <p className="max-w-2xl text-muted">{props.why}</p>
    </div>
    {props.children}
  </div>
);
