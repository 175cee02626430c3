// Not yet read by a translator.
import type { FrameWords } from './words.js';

/** Welsh for a frame page. */
export const cyFrame: FrameWords = {
  noList: 'Ni ellid darllen y rhestr o ffigurau. Gwiriwch embeds.json, sydd wrth ymyl y dudalen hon.',
  noFigure: 'Nid oes ffigur o’r fath yma. Gwiriwch yr enw ar ôl entry= yng nghyfeiriad y ffrâm.',
};
