'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useStoreState } from '@/app/editing/editing-context';

/** Reads what the server has worked out for a page again, as soon as edits and undone edits have arrived there. */
export function useRefreshAfterEdits() {
  const { pending } = useStoreState();
  const router = useRouter();
  const before = useRef(pending);
  useEffect(() => {
    if (before.current > 0 && pending === 0) router.refresh();
    before.current = pending;
  }, [pending, router]);
}
