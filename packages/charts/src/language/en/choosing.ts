import type { Subject } from '../../kit/facts.js';
import type { OutcomeTone } from '../../marks/tones.js';
import type { ChoosingWords, MixedFacts, NotShown, PublishedFacts } from '../choosing.js';
import { formatNumber } from '../number.js';
import { capitalise, count, list, outOf } from '../sentence.js';
import { attachUnit } from '../unit.js';
import { inPlace, inSentence, is, opening, rowNouns, sentence, was } from './prose.js';

/** Levels by the keyword that `type=` takes: one, and many. */
const LEVELS = new Map<string, readonly [one: string, many: string]>([
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

function namesOf(level: string): readonly [one: string, many: string] {
  const known = LEVELS.get(level);
  if (known !== undefined) return known;
  const itl = /^itl(\d)$/.exec(level)?.[1];
  if (itl !== undefined) return [`ITL ${itl} area`, `ITL ${itl} areas`];
  if (/^[A-Z]\d\d$/.test(level)) return [`area with a code ${level}`, `areas with codes ${level}`];
  const words = level.replace(/-/g, ' ');
  return [words, `areas of the type ${words}`];
}

const many = (levels: readonly string[]): string => list(levels.map((level) => namesOf(level)[1]));

function mixedFinding(facts: MixedFacts): string {
  const { levels, picked, benchmark, unit } = facts;
  const full = (shown: string): string => attachUnit(shown, unit);
  const against = benchmark === null ? '' : `the ${benchmark.name} figure was ${full(benchmark.shown)}`;
  const [only] = picked;
  if (only === undefined || picked.length > 3)
    return sentence([
      `${opening(facts)} ${is(facts)} given for ${many(levels)}, which are not ranked together`,
      against,
    ]);
  const values = list(picked.map(({ name, shown }) => `${full(shown)} in ${name}`));
  const compared =
    picked.length > 1 || only.side === null || benchmark === null
      ? against
      : `this was ${only.side === 'similar' ? 'not significantly different from' : `significantly ${only.side} than`} the ${benchmark.name} figure of ${full(benchmark.shown)}`;
  return sentence([`${opening(facts)} ${was(facts)} ${values}`, compared]);
}

const latest = ({ latest: period }: NotShown): string => (period === null ? '' : ` (latest: ${period})`);
/** Names that a note has room for. */
const MOST = 12;

const ORDER: readonly OutcomeTone[] = ['worse', 'lower', 'similar', 'better', 'higher'];
const OUTCOMES: Readonly<Record<OutcomeTone, string>> = {
  better: 'better',
  similar: 'similar',
  worse: 'worse',
  higher: 'higher',
  lower: 'lower',
  notCompared: 'not compared',
};

function publishedCounts(groups: readonly PublishedFacts[], subject: Pick<Subject, 'noun'>): string {
  const said = groups.flatMap(({ group, counts, compared, withValue }) => {
    const tones = ORDER.filter((tone) => (counts.get(tone) ?? 0) > 0);
    if (tones.length === 0) return [];
    const suffix = compared < withValue ? ' with an outcome' : '';
    const each = tones.map((tone, i) => {
      const n = counts.get(tone) ?? 0;
      return `${OUTCOMES[tone]} in ${i === 0 ? outOf(n, compared, ...rowNouns(subject)) + suffix : formatNumber(n, 0)}`;
    });
    return `${list(each)}${group === null ? '' : ` for ${inSentence(group)}`}`;
  });
  return said.length === 0 || said.length > 3 ? '' : `As published, the figure was ${said.join('; ')}.`;
}

/** English of who is compared with whom. */
export const enChoosing: ChoosingWords = {
  level: (level) => capitalise(namesOf(level)[0]),
  mixedFinding,
  mixedNote: (levels) =>
    `${capitalise(many(levels))} are different levels of area, so they are not ranked, classed or counted together.`,
  noFigure: (area, period) => `${area.name} has no figure for ${period}${latest(area)}.`,
  notShown(areas, period) {
    const [only] = areas;
    if (only !== undefined && areas.length === 1)
      return `${only.name} is not shown: it has no figure for ${period}${latest(only)}.`;
    const named = areas.slice(0, MOST).map((area) => area.name + latest(area));
    const rest = areas.length - named.length;
    const names = list(rest > 0 ? [...named, count(rest, 'other area', 'other areas')] : named);
    return `Not shown, because they have no figure for ${period}: ${names}.`;
  },
  publishedCounts,
  publishedOutcome: (name, tone, against) =>
    tone === 'notCompared'
      ? `As published, ${name} is not compared.`
      : `The published outcome for ${name}${against === null ? '' : `, compared with ${inPlace(against)},`} is ${OUTCOMES[tone]}.`,
  publishedKey: (tone) => `${capitalise(OUTCOMES[tone])}, as published`,
  publishedNote: (against) =>
    `Outcomes are as published with the figures${against === null ? '' : `, compared with ${inPlace(against)}`}, and were not worked out here.`,
};
