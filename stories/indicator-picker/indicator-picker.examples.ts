import type { Child, Examples } from '../support/example.js';

const FIGURES: readonly Child[] = [
  {
    csv: `Area,Indicator,Value
Leeds,Healthy life expectancy,62.0
Leeds,Alcohol-specific deaths,14.5
Leeds,Output per hour,32.65
`,
  },
];

export const examples = {
  nothingChosen: { args: { children: FIGURES }, says: 'Nothing is chosen: each figure shows its own.' },
  chosen: { args: { value: 'Output per hour', children: FIGURES }, says: 'The choice of the page.' },
  radios: {
    args: { look: 'radios', value: 'Output per hour', children: FIGURES },
    says: 'All choices in sight, which suits up to five.',
  },
  radiosWithHint: {
    args: { look: 'radios', hint: 'All figures follow', children: FIGURES },
    says: 'Help under the legend.',
  },
  label: { args: { label: 'Measure', children: FIGURES }, says: 'A label of the author’s.' },
  hint: { args: { hint: 'All figures follow', children: FIGURES }, says: 'Help under the label.' },
  error: { args: { error: 'Choose one', children: FIGURES }, says: 'What is wrong, said by the page.' },
  unreadable: {
    args: { look: 'radios', children: [{ csv: 'notes\nTo follow\n' }] },
    says: 'The data could not be read, and the field says so.',
  },
  narrow: { args: { look: 'radios', value: 'Output per hour', children: FIGURES }, on: 'narrow' },
  darkPage: { args: { look: 'radios', value: 'Output per hour', children: FIGURES }, on: 'dark' },
  rightToLeft: { args: { look: 'radios', value: 'Output per hour', children: FIGURES }, on: 'right-to-left' },
} satisfies Examples;
