'use client';

import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useText } from '@/app/text/text-context';

type Toast = {
  kind: 'done' | 'problem';
  message: string;
  action?: { label: string; run: () => void };
};
type Shown = Toast & { id: number };

const ToastContext = createContext<{ add: (toast: Toast) => void } | null>(null);

/** Long enough to read and to reach Undo; a problem stays until it is closed. */
const SHOWN_MS = 8000;
const MOST_SHOWN = 3;

/** Shows short messages at the foot of the page, read out politely, each with at most one thing to do. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const text = useText();
  const [toasts, setToasts] = useState<Shown[]>([]);
  const nextId = useRef(0);
  const close = useCallback(
    (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)),
    [],
  );
  const add = useCallback(
    (toast: Toast) => {
      const id = nextId.current++;
      setToasts((shown) => [...shown.slice(-MOST_SHOWN + 1), { ...toast, id }]);
      if (toast.kind === 'done') setTimeout(() => close(id), SHOWN_MS);
    },
    [close],
  );
  const value = useMemo(() => ({ add }), [add]);
  return (
    <ToastContext value={value}>
      {children}
      <section aria-live="polite" aria-label={text.ui.messages} className="toasts">
        {toasts.map((toast) => (
          <div key={toast.id} className="toast" data-kind={toast.kind}>
            {toast.kind === 'done' ? (
              <CircleCheck aria-hidden size={16} />
            ) : (
              <CircleAlert aria-hidden size={16} />
            )}
            <span>{toast.message}</span>
            {toast.action && (
              <Button
                className="toast-action"
                onPress={() => {
                  toast.action?.run();
                  close(toast.id);
                }}
              >
                {toast.action.label}
              </Button>
            )}
            <Button aria-label={text.ui.close} className="toast-close" onPress={() => close(toast.id)}>
              <X aria-hidden size={14} />
            </Button>
          </div>
        ))}
      </section>
    </ToastContext>
  );
}

/** Says something at the foot of the page. */
export function useToasts() {
  const toasts = useContext(ToastContext);
  if (!toasts) throw new Error('A component that shows messages stands outside ToastProvider.');
  return toasts;
}
