import { answered, type Serve } from '@/app/api/door';
import { pumpSoon } from '@/app/api/live/open-streams';
import { move } from '@/app/api/live/who-is-here';
import { zGuestPlace } from '@/lib/live/guest-place';

/** Says where somebody is, to those who have the same workspace open. Nothing of it is stored. */
export const servePresence: Serve = async (body) => {
  const place = zGuestPlace.safeParse(body);
  if (!place.success) return answered({ here: false }, 400);
  const { tab, ...to } = place.data;
  const here = move(tab, to);
  pumpSoon();
  return answered({ here });
};
