'use client';

// Inside the layout that holds the edits: while a screen is broken, what was typed is still sent.
export { Failure as default } from '@/app/shell/failure';
