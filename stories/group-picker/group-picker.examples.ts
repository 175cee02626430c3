import type { Child, Examples } from '../support/example.js';

const FIGURES: readonly Child[] = [
  {
    csv: `Area,Sex,Value
Leeds,Persons,14.5
Leeds,Male,20.0
Leeds,Female,9.5
`,
  },
];

export const examples = {
  nothingChosen: {
    args: { dimension: 'Sex', children: FIGURES },
    says: 'Nothing is chosen: each figure shows its own.',
  },
  chosen: {
    args: { dimension: 'Sex', value: 'Sex=Male', children: FIGURES },
    says: 'The choice of the page.',
  },
  radios: {
    args: { dimension: 'Sex', look: 'radios', value: 'Sex=Male', children: FIGURES },
    says: 'All choices in sight, which suits up to five.',
  },
  radiosWithHint: {
    args: { dimension: 'Sex', look: 'radios', hint: 'All figures follow', children: FIGURES },
    says: 'Help under the legend.',
  },
  label: { args: { dimension: 'Sex', label: 'Who', children: FIGURES }, says: 'A label of the author’s.' },
  hint: {
    args: { dimension: 'Sex', hint: 'All figures follow', children: FIGURES },
    says: 'Help under the label.',
  },
  error: {
    args: { dimension: 'Sex', error: 'Choose one', children: FIGURES },
    says: 'What is wrong, said by the page.',
  },
  unreadable: {
    args: { dimension: 'Sex', look: 'radios', children: [{ csv: 'notes\nTo follow\n' }] },
    says: 'The data could not be read, and the field says so.',
  },
  narrow: { args: { dimension: 'Sex', look: 'radios', value: 'Sex=Male', children: FIGURES }, on: 'narrow' },
  darkPage: { args: { dimension: 'Sex', look: 'radios', value: 'Sex=Male', children: FIGURES }, on: 'dark' },
  rightToLeft: {
    args: { dimension: 'Sex', look: 'radios', value: 'Sex=Male', children: FIGURES },
    on: 'right-to-left',
  },
} satisfies Examples;
