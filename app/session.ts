import 'server-only';
import { cookies, headers } from 'next/headers';
import { notFound } from 'next/navigation';
import type { Actor } from '@/lib/model/actor';
import { LANGUAGES, type Language } from '@/lib/model/workspace';
import { TEXTS } from '@/lib/text/languages';
import { LANGUAGE_COOKIE } from './text/language-cookie';

/** On this machine alone, whoever opens the product is its owner. */
export const OWNER: Actor = { id: 'owner', name: '', role: 'owner' };

// A name that somebody else's DNS points at this machine is not this machine (rebinding).
const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Who makes a request; undefined when it was not made to this machine by one of its own names. */
export const actorOf = (request: { headers: Pick<Headers, 'get'> }): Actor | undefined =>
  LOCAL_HOST.test(request.headers.get('host') ?? '') ? OWNER : undefined;

/** Who opens a page. A stranger finds nothing. */
export async function pageActor(): Promise<Actor> {
  return actorOf({ headers: await headers() }) ?? notFound();
}

/** The language of whoever makes the request: chosen, else the browser's first that we speak, else English. */
export async function requestLanguage(): Promise<Language> {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value;
  const accepted = ((await headers()).get('accept-language') ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2));
  return [chosen, ...accepted].find(isLanguage) ?? 'en';
}

/** The texts for whoever makes the request. */
export const requestText = async () => TEXTS[await requestLanguage()];

const isLanguage = (code: string | undefined): code is Language =>
  (LANGUAGES as readonly (string | undefined)[]).includes(code);
