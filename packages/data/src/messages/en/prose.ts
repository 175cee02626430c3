import { nameInProse } from '../../dataset/area.js';
import type { MissingReason } from '../../dataset/missing.js';
import type { Lack, ProseDetails } from '../../issues/details/prose.js';
import type { MessagesOf } from '../types.js';

const REASONS: Readonly<Record<MissingReason, string>> = {
  suppressed: 'it is suppressed',
  notAvailable: 'the source has none',
  notApplicable: 'none can be given',
  unreliable: 'it is too uncertain for the source to print',
  noneRecorded: 'the source counted no cases',
  negligible: 'it is more than zero, but rounds to zero',
  notSupplied: 'the data has none',
  notANumber: 'the cell could not be read as a number',
};

const LACKS: Readonly<Record<Lack, string>> = {
  reference: 'a figure to compare with: write benchmark="England" or name another area, which has one',
  change:
    'figures of two periods that share no time, with no break between them: check the periods in the data, and since',
  rank: 'figures of at least two areas, besides the benchmark',
  period: 'a period in the data',
};

export const prose: MessagesOf<ProseDetails> = {
  noFigureToSay: ({ name, reason }) =>
    `There is no figure for ${nameInProse(name)}: ${REASONS[reason]}. The text between the tags stays.`,
  nothingToSay: ({ say, lacks }) => `say="${say}" needs ${LACKS[lacks]}. The text between the tags stays.`,
};
