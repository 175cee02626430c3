import type { Examples } from '../support/example.js';

export const examples = {
  usual: { says: 'From 48rem a bar that stays; on a phone one line that stays, and a sheet.' },
  nothingChosen: { says: 'No area is chosen yet.' },
  twoPickers: { says: 'An area and a period.' },
  fourPickers: { says: 'Area, what to compare with, period and group.' },
  welsh: { says: 'In Welsh.' },
  longName: { says: 'The line ends a long name by an ellipsis; the field has it in full.' },
  withContent: { says: 'Figures under it scroll beneath the bar.' },
  narrow: { on: 'narrow' },
  darkPage: { on: 'dark' },
  rightToLeft: { on: 'right-to-left' },
} satisfies Examples;
