import type { PermalinkWords } from './words.js';

export const enPermalink: PermalinkWords = {
  lang: 'en-GB',
  label: 'Copy a link to this page',
  copied: 'The link is copied.',
  address: 'Copy this link',
};
