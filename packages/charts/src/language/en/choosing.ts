import type { OutcomeTone } from '../../marks/tones.js';
import type { ChoosingWords } from '../choosing.js';
import {
  type ChoosingPhrases,
  mixedFinding,
  mixedHeadline,
  notShown,
  publishedCounts,
} from '../choosing-texts.js';
import { type LevelName, levelName } from '../level-name.js';
import { formatNumber } from '../number.js';
import { capitalise } from '../sentence.js';
import { count, list, outOf } from './list.js';
import { enPhrases } from './phrases.js';
import { inPlace, inSentence, is, opening, rowNouns } from './prose.js';

/** Levels by keyword of `type=`: singular and plural. */
const LEVELS: ReadonlyMap<string, LevelName> = new Map([
  ['country', ['country', 'countries']],
  ['region', ['region', 'regions']],
  ['upper-tier', ['upper-tier authority', 'upper-tier authorities']],
  ['lower-tier', ['lower-tier authority', 'lower-tier authorities']],
  ['combined-authority', ['combined authority', 'combined authorities']],
  ['metropolitan-county', ['metropolitan county', 'metropolitan counties']],
  ['icb', ['integrated care board', 'integrated care boards']],
  ['K02', ['United Kingdom', 'the United Kingdom']],
  ['K03', ['Great Britain', 'Great Britain']],
  ['K04', ['England and Wales', 'England and Wales']],
  ['E05', ['ward', 'wards']],
  ['W05', ['Welsh ward', 'Welsh wards']],
  ['S13', ['Scottish ward', 'Scottish wards']],
  ['E01', ['lower layer area', 'lower layer areas']],
  ['E02', ['middle layer area', 'middle layer areas']],
  ['E13', ['part of London', 'parts of London']],
  ['S08', ['health board', 'health boards']],
  ['W11', ['local health board', 'local health boards']],
  ['E40', ['NHS region', 'NHS regions']],
  ['E38', ['sub-location', 'sub-locations']],
  ['E14', ['constituency', 'constituencies']],
]);

const namesOf = (level: string): LevelName =>
  levelName(level, LEVELS, {
    itl: (n) => [`ITL ${n} area`, `ITL ${n} areas`],
    coded: (code) => [`area with a code ${code}`, `areas with codes ${code}`],
    other: (words) => [words, `areas of the type ${words}`],
  });

const many = (levels: readonly string[]): string => list(levels.map((level) => namesOf(level)[1]));

const OUTCOMES: Readonly<Record<OutcomeTone, string>> = {
  better: 'better',
  similar: 'similar',
  worse: 'worse',
  higher: 'higher',
  lower: 'lower',
  notCompared: 'not compared',
};

const say: ChoosingPhrases = {
  common: enPhrases,
  notRankedTogether: (about, levels) =>
    `${opening(about.subject)} ${is(about.subject)} given for ${many(levels)}, which are not ranked together`,
  outcomeIn: (tone, { part, whole, isSome }, subject, isFirst) =>
    `${OUTCOMES[tone]} in ${isFirst ? outOf(part, whole, ...rowNouns(subject)) + (isSome ? ' with an outcome' : '') : formatNumber(part, 0)}`,
  ofGroup: (counts, group) => (group === null ? counts : `${counts} for ${inSentence(group)}`),
  asPublished: (parts) => `As published, the figure was ${parts.join('; ')}.`,
  latest: (period) => `latest: ${period}`,
  notShownOne: (name, period) => `${name} is not shown: it has no figure for ${period}.`,
  notShown: (names, period) => `Not shown, because they have no figure for ${period}: ${names}.`,
  otherAreas: (n) => count(n, 'other area', 'other areas'),
};

/** English texts about who is compared with whom. */
export const enChoosing: ChoosingWords = {
  level: (level) => namesOf(level)[0],
  mixedFinding: (facts) => mixedFinding(say, facts),
  mixedHeadline: (facts) => mixedHeadline(say, facts),
  mixedNote: (levels) =>
    `${capitalise(many(levels))} are different levels of area, so they are not ranked, classed or counted together.`,
  noFigure: ({ name, latest }, period) =>
    `${name} has no figure for ${period}${latest === null ? '' : ` (${say.latest(latest)})`}.`,
  notShown: (areas, period) => notShown(say, areas, period),
  publishedCounts: (groups, subject) => publishedCounts(say, groups, subject),
  publishedOutcome: (name, tone, against) =>
    tone === 'notCompared'
      ? `As published, ${name} is not compared.`
      : `The published outcome for ${name}${against === null ? '' : `, compared with ${inPlace(against)},`} is ${OUTCOMES[tone]}.`,
  publishedLegend: (tone) => `${capitalise(OUTCOMES[tone])}, as published`,
  publishedNote: (against) =>
    `Outcomes are as published with the figures${against === null ? '' : `, compared with ${inPlace(against)}`}, and were not worked out here.`,
};
