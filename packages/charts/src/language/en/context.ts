import type { Choice, ContextWords } from '../context.js';

const CHOSEN: Readonly<Record<Choice, string>> = {
  area: 'the area',
  comparators: 'every area to compare with',
  benchmark: 'the benchmark',
  period: 'the period',
  group: 'the group',
  indicator: 'the indicator',
};

/** English for what a chart says of a choice that it cannot follow. */
export const enContext: ContextWords = {
  notIncluded: (choice, value, isPart) =>
    `These figures do not include ${value ?? `${CHOSEN[choice]} that was chosen`}${isPart ? '' : ', so they stay as they were'}.`,
};
