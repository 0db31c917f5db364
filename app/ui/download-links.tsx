'use client';

import { useEffect } from 'react';
import { fetchFile } from './fetch-file';
import { useLongWork } from './long-work';
import { saveFile } from './save-file';

/**
 * Fetches what links with `download` lead to, so that it shows while a file is made, and can be stopped. They stay
 * links: a middle click, a key held down, or a page without scripts does what a browser does. The value of `download`
 * names the file in the message; without one it is the text of the link.
 */
export function DownloadLinks() {
  const work = useLongWork();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link?.hasAttribute('download') || link.origin !== window.location.origin) return;
      if (link.protocol === 'blob:' || event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void work(link.download || (link.textContent ?? '').trim(), (signal) => download(link.href, signal));
    };
    // Before anything on the page takes the click for itself.
    document.addEventListener('click', follow, { capture: true });
    return () => document.removeEventListener('click', follow, { capture: true });
  }, [work]);
  return null;
}

/** Fetches a file and saves it under the name that it comes with. */
export async function download(href: string, signal: AbortSignal) {
  const { content, name } = await fetchFile(href, signal);
  saveFile(content, name);
}
