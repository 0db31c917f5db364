import type { Document } from '../model/document';
import type { HistoryItem } from './history-query';

/** A workspace and one of its journeys as they stood at a moment (epoch ms), and what made them so. */
export type Past = { at: number; workspace: Document; journey: Document; last?: HistoryItem };
