import type { ChoroplethTableWords } from '@commonweal/widgets/choropleth-table/words.js';
import type { WordSamples } from '../../support/word-samples.js';

const COUNTS = [1, 2] as const;

/** Each text that takes arguments, as a reader may see it. */
export const wordSamples = ({ classNotes, ranges, ...words }: ChoroplethTableWords): WordSamples => ({
  'classNotes.classes': COUNTS.flatMap((n) => [
    classNotes.classes('quantile', n, ['Men', 'Women']),
    classNotes.classes('equalInterval', n, [], 'each'),
    classNotes.classes('jenks', n, []),
    classNotes.classes('fixed', n, ['A', 'B', 'C', 'D', 'E']),
    classNotes.classes('quantile', n, [], 'uneven'),
    classNotes.classes('round', n, ['Men', 'Women']),
  ]),
  'classNotes.fewerClasses': COUNTS.flatMap((n) => [
    classNotes.fewerClasses(5, n, n, false),
    classNotes.fewerClasses(5, n, null, true),
  ]),
  'classNotes.ofColumns': [classNotes.ofColumns(['Men', 'Women'], classNotes.emptyClasses(1))],
  'classNotes.emptyClasses': COUNTS.map((n) => classNotes.emptyClasses(n)),
  'classNotes.outsideBreaks': COUNTS.map((n) => classNotes.outsideBreaks(n)),
  'classNotes.noLimits': COUNTS.map((n) => classNotes.noLimits(n)),
  'ranges.under': [ranges.under('58')],
  'ranges.toUnder': [ranges.toUnder('58', '60')],
  'ranges.from': [ranges.from('64')],
  withLimits: [words.withLimits(0.95), words.withLimits(0.998)],
  significantly: [words.significantly('higher', 'England'), words.significantly('lower', 'England')],
});
