'use client';

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PrintKind } from './map-output';

/**
 * Prints the page: as it is asked for from the menu, and as a poster when the browser is asked to print by itself.
 * @returns what is being printed, null on the screen alone
 */
export function usePrint() {
  const [kind, setKind] = useState<PrintKind | null>(null);
  const [isAsked, setAsked] = useState(false);

  // The sheets are there only while they are needed: drawing them takes longer than any edit.
  useEffect(() => {
    const before = () => flushSync(() => setKind((asked) => asked ?? 'poster'));
    const after = () => setKind(null);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);

  useEffect(() => {
    if (!isAsked) return;
    let isHere = true;
    // The drawings have to be decoded before they can be put on paper.
    const pictures = [...document.querySelectorAll<HTMLImageElement>('.printed-map img')];
    void Promise.allSettled(pictures.map((picture) => picture.decode())).then(() => {
      if (!isHere) return;
      setAsked(false);
      window.print();
    });
    return () => {
      isHere = false;
    };
  }, [isAsked]);

  const print = (asked: PrintKind) => {
    setKind(asked);
    setAsked(true);
  };
  return { kind, print };
}
