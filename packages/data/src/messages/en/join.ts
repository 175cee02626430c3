import type { JoinDetails } from '../../issues/details/join.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { grouped, listed, quotedList } from './lists.js';

export const join: MessagesOf<JoinDetails> = {
  differentDefinitions: ({ part, first, second }) =>
    `The two sets of data were not joined, because they do not measure the same thing. The ${part} is ${quoted(first)} in one and ${quoted(second)} in the other. Use data of one definition.`,
  differentVintages: ({ first, second }) =>
    `The two sets of data were not joined, because they are different releases: ${quoted(first)} and ${quoted(second)}. A series that was revised has other figures for the same years. Use one release.`,
  vintageNotStated: () =>
    'The two sets of data were joined, but they do not both say which release they are from. Check that they are from one release.',
  boundaryChanged: ({ names }) =>
    `The boundary has changed between the two sets of data for ${quotedList(names)}. The figures were joined, but are not for quite the same place.`,
  areasNotJoined: ({ pairs }) =>
    `Some areas were merged or split between the two sets of data, so their figures are kept apart: ${listed(pairs.map(([one, other]) => `${one} and ${other}`))}.`,
  repeatedObservations: ({ count }) =>
    `Both sets of data have the same ${count === 1 ? 'number for one place' : `numbers for ${grouped(count)} places`}. The second copy was left out.`,
  conflictingObservations: ({ places }) =>
    `The two sets of data have different numbers for ${listed(places)}. Both are kept. Check which one is right, and leave the other out.`,
};
