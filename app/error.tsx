'use client';

export { Failure as default } from './shell/failure';
