import { en } from '@commonweal/charts/language/en.js';
import { enChanges } from '@commonweal/charts/language/en/change.js';
import { anyOf, count, list } from '@commonweal/charts/language/en/list.js';
import { inPlace, rowCount } from '@commonweal/charts/language/en/prose.js';
import { withWords } from '@commonweal/charts/language/with-words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { profileFinding, profileHeadline, type ProfilePhrases, type StatedTone } from './finding.js';
import type { AreaProfileWords } from './words.js';

const significantly = (isTested: boolean): string => (isTested ? 'significantly ' : '');

/** `significantly worse`, `not significantly different`. */
const outcome = (tone: StatedTone, isTested: boolean): string =>
  tone !== 'similar'
    ? `${significantly(isTested)}${tone}`
    : isTested
      ? 'not significantly different'
      : 'similar';
const than = (tone: StatedTone, isTested: boolean): string =>
  tone !== 'similar' ? 'than' : isTested ? 'from' : 'to';

const indicators = (n: number): string => count(n, 'indicator', 'indicators');

/** ` on 3 of the 12 indicators`; nothing of a single one. */
function onSome(n: number, all: number): string {
  if (all === 1) return '';
  if (n === all) return all === 2 ? ' on both indicators' : ` on all ${indicators(all)}`;
  return ` on ${String(n)} of the ${indicators(all)}`;
}

const say: ProfilePhrases = {
  wasOn: (tone, isTested, { names, count: n, indicators: all }, benchmark) =>
    `${list(names.map(inPlace))} ${names.length === 1 ? 'was' : 'were'} ${outcome(tone, isTested)} ${than(tone, isTested)} ${inPlace(benchmark)}${onSome(n, all)}`,
  andOn: ({ names, count: n }) => `${list(names.map(inPlace))} on ${n === 0 ? 'none' : String(n)}`,
  alsoOn: (tone, isTested, n) => outcome(tone, isTested) + (n === null ? '' : ` on ${String(n)}`),
  was: (name, clauses) => `${inPlace(name)} was ${clauses}`,
  notCompared: (name, n) => `${indicators(n)} could not be tested for ${inPlace(name)}`,
  missing: (name, n) => `no figure is given for ${inPlace(name)} on ${indicators(n)}`,
  alsoIn: (tone, n) => ` and ${tone} on ${String(n)}`,
  shown: (names, n) => `${indicators(n)} ${n === 1 ? 'was' : 'were'} shown for ${names}, without a benchmark`,
  notTested: (names, benchmark, n) =>
    `${list(names)} ${names.length > 1 ? 'were' : 'was'} not tested against ${inPlace(benchmark)}${n === 1 ? '' : ` on ${anyOf(n, 'indicator', 'indicators', 'of the')}`}`,
  noFigure: (names) => `no figure is given for ${list(names.map(inPlace))}`,
  list,
};

/** English for this widget. */
export const enAreaProfile: AreaProfileWords = /* @__PURE__ */ withWords<Omit<AreaProfileWords, keyof Words>>(
  en,
  {
    finding: (facts) => profileFinding(say, facts),
    headline: (facts) => profileHeadline(say, facts),
    changes: enChanges,
    profile: {
      indicator: 'Indicator',
      trend(are, area) {
        const what = { trends: 'recent trend', changes: 'change', both: 'trend or change' }[are];
        return area === null ? en.capitalise(what) : `${area}: ${what}`;
      },
      changed(trend, judgement, since) {
        const period = enChanges.period(since);
        if (trend === 'noSignificantChange') return `No significant change since ${period}`;
        const higher = trend === 'increasing' ? 'Higher' : 'Lower';
        const word = judgement === null ? higher : judgement === 'gettingBetter' ? 'Better' : 'Worse';
        return `${word} than in ${period}`;
      },
      subtitle({ areas, benchmark, peers, noun, place }) {
        const against = benchmark === null ? list(areas) : `${list(areas)} against ${benchmark}`;
        const among = peers === null || peers < 2 ? '' : `, among ${rowCount(peers, { noun })}`;
        return `${against}${among}${among === '' || place === null ? '' : ` in ${inPlace(place)}`}`;
      },
      against: (benchmark, area) => `${area === null ? 'Against' : `${area} against`} ${benchmark}`,
      range: (peers) => `Range of ${peers === null ? 'the areas' : rowCount(peers, { noun: 'area' })}`,
      ends(isJudged, peers) {
        const of = peers === null ? '' : ` of ${String(peers)}`;
        return isJudged ? [`worst${of}`, `best${of}`] : [`lowest${of}`, `highest${of}`];
      },
      lowestHighest: ['lowest', 'highest'],
      count: (shown) => `count ${shown}`,
      spread(isJudged, peers, [start, end], [low, high]) {
        const [first, last] = isJudged ? ['worst', 'best'] : ['lowest', 'highest'];
        return `${first} ${start} and ${last} ${end} of ${rowCount(peers, { noun: 'area' })}, middle half ${low} to ${high}`;
      },
      noRange: 'No range',
      noEarlier: 'No earlier figure',
      legend: {
        range: (isJudged) =>
          isJudged === true
            ? 'Worst to best of the areas'
            : isJudged === false
              ? 'Lowest to highest of the areas'
              : 'All of the areas',
        half: 'Middle half of them',
      },
      notes: {
        scale(benchmark, isJudged) {
          const sides =
            isJudged === true
              ? 'better is to the right'
              : isJudged === false
                ? 'higher is to the right'
                : 'better is to the right; where neither is better, higher is';
          return `${en.capitalise(inPlace(benchmark))} is in the middle of every drawing, and ${sides}. Each drawing has a scale of its own.`;
        },
        percentiles:
          'The middle half lies between the 25th and 75th percentiles of the areas, interpolated (type 7 of R, as in PHEindicatormethods).',
        change:
          'Where there is no recent trend, a figure is set against the earliest of the data that shares no year with it, by a test of the difference.',
        noRange: (texts) => `No range is drawn with figures of fewer than 4 areas: ${list(texts)}.`,
        sparse: (texts) =>
          `No range is drawn where a quarter or more of the areas have no value: ${list(texts)}.`,
        outside: (area, texts) =>
          `${inPlace(area)} lies outside the range of the other areas: ${list(texts)}.`,
      },
    },
  },
);
