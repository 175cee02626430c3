import type { FrameWords } from './words.js';

/** English for a frame page. */
export const enFrame: FrameWords = {
  noList: 'The list of figures could not be read. Check embeds.json, which is beside this page.',
  noFigure: 'There is no such figure here. Check the name after entry= in the address of the frame.',
};
