'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useOffline } from 'next/offline';
import { useEffect, useState } from 'react';
import { useText } from '@/app/text/text-context';
import { useToasts } from '@/app/ui/toasts';

/** What has been fetched ahead opens within this time. */
const PATIENCE_MS = 400;

/** `isHeld`: kept from the router, for which nothing would be at hand while it waits, the tabs of the journey neither. */
type Wish = { href: string; from: string; isHeld: boolean };

/**
 * Where somebody wants to go while the server is away: says that the page waits for it, and goes there when it answers,
 * unless they have gone elsewhere by then.
 */
export function WaitingToGo() {
  const text = useText();
  const toasts = useToasts();
  const router = useRouter();
  const isOffline = useOffline();
  const path = usePathname();
  const [wish, setWish] = useState<Wish>();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link?.href || link.origin !== window.location.origin || link.target || link.download) return;
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const from = window.location.pathname;
      const isElsewhere = link.pathname !== from;
      const isHeld = isOffline && link.dataset.ahead === undefined;
      setWish(isElsewhere ? { href: link.href, from, isHeld } : undefined);
      if (!isElsewhere || !isHeld) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('click', follow, { capture: true });
    return () => document.removeEventListener('click', follow, { capture: true });
  }, [isOffline]);
  const waiting = isOffline && wish?.from === path ? wish : undefined;
  useEffect(() => {
    if (!waiting) return;
    let id: number | undefined;
    const timer = setTimeout(() => {
      id = toasts.add({ kind: 'busy', message: text.editing.waitingToGo });
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      if (id !== undefined) toasts.close(id);
    };
  }, [waiting, toasts, text]);
  useEffect(() => {
    if (isOffline || !wish?.isHeld) return;
    setWish(undefined);
    if (wish.from === path) router.push(wish.href);
  }, [isOffline, wish, path, router]);
  return null;
}
