/** Whether high or low values are good. */
export const POLARITIES = ['highIsGood', 'lowIsGood', 'noJudgement'] as const;
export type Polarity = (typeof POLARITIES)[number];
