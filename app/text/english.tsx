'use client';

import type { ReactNode } from 'react';
import { en } from '@/lib/text/en';
import { TextProvider } from './text-context';

export const English = ({ children }: { children: ReactNode }) => (
  <TextProvider text={en} language="en">
    {children}
  </TextProvider>
);
