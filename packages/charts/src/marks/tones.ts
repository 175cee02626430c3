/** What a mark stands for, which decides its colour. */
export type Tone = 'plain' | 'picked' | 'benchmark' | 'comparator' | 'first' | 'second';

export const OUTCOME_TONES = ['better', 'similar', 'worse', 'higher', 'lower', 'notCompared'] as const;
/** How a value compares, which decides the ground of its outcome. */
export type OutcomeTone = (typeof OUTCOME_TONES)[number];
