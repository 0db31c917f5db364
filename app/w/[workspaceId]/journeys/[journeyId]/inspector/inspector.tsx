'use client';

import type { Selection } from '../selection';

export function Inspector(_props: {
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
}) {
  return <div />;
}
