import type { Args, Child, Example, Examples } from './example.js';

/** What tells one picker by a select from another. */
interface Differs {
  readonly csv: string;
  /** What is chosen, and a label of the author's. */
  readonly value: string;
  readonly label: string;
  /** What every example has besides. */
  readonly args?: Args;
}

/** The examples and states that all pickers by a select have. */
export function selectExamples({ csv, value, label, args: own = {} }: Differs) {
  const children: readonly Child[] = [{ csv }];
  const args = (more: Args = {}): Args => ({ ...own, ...more, children });
  const chosen = args({ look: 'radios', value });
  const on = (place: NonNullable<Example['on']>) => ({ args: chosen, on: place }) satisfies Example;
  return {
    nothingChosen: { args: args(), says: 'Nothing is chosen: each figure shows its own.' },
    chosen: { args: args({ value }), says: 'The choice of the page.' },
    radios: { args: chosen, says: 'All choices in sight, which suits up to five.' },
    radiosWithHint: {
      args: args({ look: 'radios', hint: 'All figures follow' }),
      says: 'Help under the legend.',
    },
    label: { args: args({ label }), says: 'A label of the author’s.' },
    hint: { args: args({ hint: 'All figures follow' }), says: 'Help under the label.' },
    error: { args: args({ error: 'Choose one' }), says: 'What is wrong, said by the page.' },
    unreadable: {
      args: { ...own, look: 'radios', children: [{ csv: 'notes\nTo follow\n' }] },
      says: 'The data could not be read, and the field says so.',
    },
    narrow: on('narrow'),
    darkPage: on('dark'),
    rightToLeft: on('right-to-left'),
  } satisfies Examples;
}
