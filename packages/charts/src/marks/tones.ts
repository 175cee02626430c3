/** The role of a mark, which decides its colour. */
export type Tone = 'plain' | 'highlighted' | 'benchmark' | 'comparator' | 'first' | 'second';

export const OUTCOME_TONES = ['better', 'similar', 'worse', 'higher', 'lower', 'notCompared'] as const;
/** The outcome of a comparison, which decides its background colour. */
export type OutcomeTone = (typeof OUTCOME_TONES)[number];
