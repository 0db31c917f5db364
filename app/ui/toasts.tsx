'use client';

import { CircleAlert, CircleCheck, LoaderCircle, X } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useText } from '@/app/text/text-context';

type Toast = {
  /** `busy` stays until whoever began it closes it. */
  kind: 'done' | 'problem' | 'busy';
  message: string;
  action?: { label: string; run: () => void };
};
type Shown = Toast & { id: number };

/** Adds a message and gives its number, by which it can be closed before its time. */
type Toasts = { add: (toast: Toast) => number; close: (id: number) => void };

const ToastContext = createContext<Toasts | null>(null);

const ICONS = { done: CircleCheck, problem: CircleAlert, busy: LoaderCircle };

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
      setToasts((shown) => {
        const passing = shown.filter(({ kind }) => kind !== 'busy').slice(-MOST_SHOWN + 1);
        return [...shown.filter((one) => one.kind === 'busy' || passing.includes(one)), { ...toast, id }];
      });
      if (toast.kind === 'done') setTimeout(() => close(id), SHOWN_MS);
      return id;
    },
    [close],
  );
  const value = useMemo(() => ({ add, close }), [add, close]);
  return (
    <ToastContext value={value}>
      {children}
      <section aria-live="polite" aria-label={text.ui.messages} className="toasts">
        {toasts.map((toast) => (
          <ToastLine key={toast.id} toast={toast} onClose={() => close(toast.id)} />
        ))}
      </section>
    </ToastContext>
  );
}

function ToastLine({ toast, onClose }: { toast: Shown; onClose: () => void }) {
  const text = useText();
  const Icon = ICONS[toast.kind];
  return (
    <div className="toast" data-kind={toast.kind}>
      <Icon
        aria-hidden
        size={16}
        className={`flex-none ${toast.kind === 'busy' ? 'motion-safe:animate-spin' : ''}`}
      />
      <span>{toast.message}</span>
      {toast.action && (
        <Button
          className="toast-action"
          onPress={() => {
            toast.action?.run();
            onClose();
          }}
        >
          {toast.action.label}
        </Button>
      )}
      {toast.kind !== 'busy' && (
        <Button aria-label={text.ui.close} className="toast-close" onPress={onClose}>
          <X aria-hidden size={14} />
        </Button>
      )}
    </div>
  );
}

/** Says something at the foot of the page. */
export function useToasts() {
  const toasts = useContext(ToastContext);
  if (!toasts) throw new Error('A component that shows messages stands outside ToastProvider.');
  return toasts;
}
