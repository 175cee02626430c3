import type { Examples } from '../support/example.js';

export const examples = {
  button: { args: {}, says: 'Copies the address of the page, and says so.' },
  ownWords: { args: { label: 'Share these figures' }, says: 'A label of the page’s own.' },
  inWelsh: { args: {}, says: 'In Welsh, as the page around it.' },
} satisfies Examples;
