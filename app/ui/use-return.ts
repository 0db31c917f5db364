'use client';

import { useEffect, useEffectEvent } from 'react';

/** Does something whenever somebody comes back to the page from another tab or window, once a return. */
export function useReturn(back: () => void) {
  const onBack = useEffectEvent(back);
  useEffect(() => {
    let isAway = false;
    const leave = () => {
      isAway = true;
    };
    const come = () => {
      if (isAway) onBack();
      isAway = false;
    };
    const turn = () => (document.visibilityState === 'hidden' ? leave() : come());
    window.addEventListener('blur', leave);
    window.addEventListener('focus', come);
    document.addEventListener('visibilitychange', turn);
    return () => {
      window.removeEventListener('blur', leave);
      window.removeEventListener('focus', come);
      document.removeEventListener('visibilitychange', turn);
    };
  }, []);
}
