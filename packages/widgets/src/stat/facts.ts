import type { FigureFacts } from '@commonweal/charts/kit/figure/facts.js';

/** One figure, what it is compared with, and how. */
export type StatFacts = FigureFacts;
