'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { GuestPlace } from '@/lib/live/guest-place';
import type { Guest, JourneyLink } from '@/lib/live/live-message';
import type { DocumentStore, TabMessage } from './document-store';
import { LiveConnection } from './live-connection';
import { keepOwnName, ownName } from './own-name';

export const TABS_CHANNEL = 'journey-lens:tabs';
const RETRY_MS = 2000;
const PLACE_DELAY_MS = 200;

/** Keeps a store in touch with the server and with the other tabs, and knows who else is here. */
export function useLive(
  store: DocumentStore,
  tab: string,
  channel: { current: BroadcastChannel | undefined },
) {
  const [isLive, setLive] = useState<boolean>();
  const [guests, setGuests] = useState<readonly Guest[]>([]);
  const [journeys, setJourneys] = useState<readonly JourneyLink[]>();
  const place = useRef<GuestPlace>({ tab, name: '', documentId: '', at: '' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const tellPlace = useCallback((to: Partial<GuestPlace>) => {
    place.current = { ...place.current, ...to };
    if (to.name !== undefined) keepOwnName(to.name);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (place.current.documentId === '') return;
      // Where somebody is, is worth no second attempt.
      void fetch('/api/presence', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(place.current),
      }).catch(() => undefined);
    }, PLACE_DELAY_MS);
  }, []);

  useEffect(() => {
    place.current.name = ownName();
    const tabs = new BroadcastChannel(TABS_CHANNEL);
    channel.current = tabs;
    tabs.onmessage = ({ data }: MessageEvent<TabMessage>) => store.hear(data);
    const connection = new LiveConnection({
      open: (url) => new EventSource(url),
      revisions: store.revisions,
      guest: () => ({ tab, name: place.current.name }),
      onChanges: (entries) => store.receive(entries),
      onHere: (all) => setGuests(all.filter((guest) => guest.tab !== tab)),
      onJourneys: setJourneys,
      onState: (now) => {
        setLive(now);
        if (!now) return;
        store.retry();
        tellPlace({});
      },
    });
    // A browser opens few connections to one server; a tab that nobody sees gives its own back.
    const follow = () => {
      if (document.visibilityState === 'visible') connection.connect();
      else connection.close();
    };
    follow();
    void store.resume();
    const unsubscribe = store.subscribe(follow);
    const retry = setInterval(() => store.state().pending > 0 && store.retry(), RETRY_MS);
    window.addEventListener('online', store.retry);
    document.addEventListener('visibilitychange', follow);
    return () => {
      unsubscribe();
      clearInterval(retry);
      clearTimeout(timer.current);
      window.removeEventListener('online', store.retry);
      document.removeEventListener('visibilitychange', follow);
      connection.close();
      tabs.close();
      channel.current = undefined;
    };
  }, [store, tab, channel, tellPlace]);

  return { isLive, guests, journeys, tellPlace };
}
