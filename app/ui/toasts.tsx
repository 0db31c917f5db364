'use client';

import { CircleAlert, CircleCheck, LoaderCircle, X } from 'lucide-react';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Button } from 'react-aria-components';
import { useText } from '@/app/text/text-context';

type Toast = {
  /** `busy` and `waiting` (for a choice) stay until whoever began them closes them. */
  kind: 'done' | 'problem' | 'busy' | 'waiting';
  message: string;
  action?: { label: string; run: () => void };
};
type Shown = Toast & { id: number };

/** Adds a message and gives its number, by which it can be closed before its time. */
type Toasts = { add: (toast: Toast) => number; close: (id: number) => void };

const ToastContext = createContext<Toasts | null>(null);

const ICONS = { done: CircleCheck, problem: CircleAlert, busy: LoaderCircle, waiting: CircleAlert };

/** Long enough to read and to reach Undo; a problem stays until it is closed. */
const SHOWN_MS = 8000;
const MOST_DONE = 2;
const MOST_PROBLEMS = 3;

/** Shows short messages at the foot of the page, read out politely, each with at most one thing to do. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const text = useText();
  const [toasts, setToasts] = useState<Shown[]>([]);
  const nextId = useRef(0);
  const close = useCallback(
    (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)),
    [],
  );
  const add = useCallback((toast: Toast) => {
    const id = nextId.current++;
    setToasts((shown) => {
      const done = shown.filter(({ kind }) => kind === 'done').slice(-MOST_DONE);
      return [...shown.filter((one) => one.kind !== 'done' || done.includes(one)), { ...toast, id }];
    });
    return id;
  }, []);
  const value = useMemo(() => ({ add, close }), [add, close]);
  // No message pushes a problem out: those before the newest wait, and come as those are closed.
  const problems = toasts.filter(({ kind }) => kind === 'problem');
  const later = problems.slice(0, -MOST_PROBLEMS);
  return (
    <ToastContext value={value}>
      {children}
      {/* Also over a dialog, which leaves what lies in the top layer alone. */}
      <section aria-live="polite" aria-label={text.ui.messages} className="toasts" data-react-aria-top-layer>
        {later.length > 0 && (
          <p className="toast" data-kind="problem">
            {text.ui.moreMessages({ count: later.length })}
          </p>
        )}
        {toasts
          .filter((toast) => !later.includes(toast))
          .map((toast) => (
            <ToastLine key={toast.id} toast={toast} onClose={() => close(toast.id)} />
          ))}
      </section>
    </ToastContext>
  );
}

function ToastLine({ toast, onClose }: { toast: Shown; onClose: () => void }) {
  const text = useText();
  const Icon = ICONS[toast.kind];
  const [isHeld, setHeld] = useState(false);
  const isPassing = toast.kind === 'done' && !isHeld;
  const latest = useRef(onClose);
  latest.current = onClose;
  useEffect(() => {
    if (!isPassing) return;
    const timer = setTimeout(() => latest.current(), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isPassing]);
  return (
    // Whoever points at it or has the focus in it is about to do something with it.
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done by pressing it
    <div
      className="toast"
      data-kind={toast.kind}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={(event) => setHeld(event.currentTarget.contains(document.activeElement))}
      onFocus={() => setHeld(true)}
      onBlur={(event) => setHeld(event.currentTarget.matches(':hover'))}
    >
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
            if (toast.kind !== 'waiting') onClose();
          }}
        >
          {toast.action.label}
        </Button>
      )}
      {(toast.kind === 'done' || toast.kind === 'problem') && (
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
