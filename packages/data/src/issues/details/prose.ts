import type { MissingReason } from '../../dataset/missing.js';

/** What a figure lacks that a phrase about it needs. */
export type Lack = 'reference' | 'change' | 'rank' | 'period';

/** Details of messages about figures within a sentence. */
export interface ProseDetails {
  noFigureToSay: { readonly name: string; readonly reason: MissingReason };
  nothingToSay: { readonly say: string; readonly lacks: Lack };
}
