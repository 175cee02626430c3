import type { FrameWords } from './words.js';

/** Welsh for a frame's page. */
export const WORDS: FrameWords = {
  listUnread:
    'Nid oedd modd darllen y rhestr o ffigurau. Edrychwch ar embeds.json, sydd wrth ymyl y dudalen hon.',
  noFigure: 'Nid oes ffigur o’r fath yma. Edrychwch ar yr enw ar ôl entry= yng nghyfeiriad y ffrâm.',
};
