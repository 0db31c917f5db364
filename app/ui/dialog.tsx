'use client';

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '@/app/text/text-context';
import { IconButton } from './button';

type DialogProps = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** `sheet` comes from the foot of the page on a phone and from the side elsewhere. */
  kind?: 'centre' | 'sheet';
  /** For forms with a table in them. */
  isLarge?: boolean;
};

/** A dialog over the page; Escape, the cross and a press beside it close it. */
export function Dialog({ title, isOpen, onClose, children, kind = 'centre', isLarge = false }: DialogProps) {
  const text = useText();
  const place =
    kind === 'centre'
      ? `m-auto max-h-[calc(100dvh-48px)] rounded-xl ${isLarge ? 'w-[min(760px,calc(100vw-24px))]' : 'w-[min(560px,calc(100vw-24px))]'}`
      : 'mt-auto w-full max-h-[85dvh] rounded-t-xl desk:ml-auto desk:mt-0 desk:h-full desk:max-h-none desk:w-[380px] desk:rounded-none';
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className="fixed inset-0 z-50 flex bg-black/35"
    >
      <Modal className={`flex flex-col overflow-hidden border border-line bg-card shadow-xl ${place}`}>
        <AriaDialog className="flex min-h-0 flex-col outline-none">
          <header className="flex items-center gap-3 border-b border-line py-2 pr-2 pl-4">
            <Heading slot="title" className="flex-1 text-16">
              {title}
            </Heading>
            <IconButton label={text.ui.close} onPress={onClose}>
              <X aria-hidden size={16} />
            </IconButton>
          </header>
          <div className="min-h-0 overflow-auto p-4">{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
