import type { Examples } from '../support/example.js';

/** The report’s figures, in widgets that name no area of their own. */
export const report = {
  indicator: 'healthy-life-expectancy',
  benchmark: 'E92000001',
  comparators: 'E12000003',
};

export const examples = {
  oneArea: {
    args: { area: 'Leeds' },
    says: 'Every widget and the sentence follow Leeds. Choose another area in the table or the ranking, and all of them follow that one.',
  },
} satisfies Examples;
