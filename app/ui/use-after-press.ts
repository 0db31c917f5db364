import { useCallback, useEffect, useRef } from 'react';

/**
 * Does something once the press that is going on is over, at once where there is none: what it moves on the page does
 * not slip from under the pointer between press and click.
 */
export function useAfterPress() {
  const isPressed = useRef(false);
  useEffect(() => {
    const press = () => {
      isPressed.current = true;
    };
    const letGo = () => {
      isPressed.current = false;
    };
    const ends = ['pointerup', 'pointercancel'] as const;
    window.addEventListener('pointerdown', press, true);
    for (const end of ends) window.addEventListener(end, letGo, true);
    return () => {
      window.removeEventListener('pointerdown', press, true);
      for (const end of ends) window.removeEventListener(end, letGo, true);
    };
  }, []);
  return useCallback((then: () => void) => {
    if (!isPressed.current) return then();
    const ended = new AbortController();
    const end = () => {
      ended.abort();
      // Behind the click, which comes with the end of the press.
      setTimeout(then);
    };
    for (const kind of ['pointerup', 'pointercancel'])
      window.addEventListener(kind, end, { signal: ended.signal });
  }, []);
}
