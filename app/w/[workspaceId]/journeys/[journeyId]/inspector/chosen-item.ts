'use client';

import { createContext, useContext } from 'react';

/** Provides the id of the item that was chosen at a place: it stands open in its list. */
export const ChosenItem = createContext<string | undefined>(undefined);

/** Whether an item is the chosen one. */
export const useIsChosen = (id: string) => useContext(ChosenItem) === id;
