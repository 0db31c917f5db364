'use client';

import type { ReactNode } from 'react';
import { nl } from '@/lib/text/nl';
import { TextProvider } from './text-context';

export const Dutch = ({ children }: { children: ReactNode }) => (
  <TextProvider text={nl} language="nl">
    {children}
  </TextProvider>
);
