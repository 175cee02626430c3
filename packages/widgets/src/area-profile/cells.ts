import type { Cell, TextCell, TrackCell } from '@commonweal/charts/chart/types.js';
import { aboutShort } from '@commonweal/charts/language/headline.js';
import { outcomeCell, textCell } from '@commonweal/charts/kit/rows.js';
import { limitTexts } from '@commonweal/charts/kit/limits.js';
import { flagTexts, missingTexts, type Shown } from '@commonweal/charts/kit/shown.js';
import { subjectOf } from '@commonweal/charts/kit/subject.js';
import { TREND_GLYPHS } from '@commonweal/charts/language/change.js';
import { visible } from '@commonweal/charts/language/sentence.js';
import type { SpineSign } from '@commonweal/charts/marks/spine.js';
import type { OutcomeTone } from '@commonweal/charts/marks/tones.js';
import type { Observation } from '@commonweal/data';
import type { ProfileFigure, ProfileRow } from './analysis.js';
import type { AreaProfileWords } from './words.js';

/** The name of a row: the indicator as the data writes it, and the groups that its figures are of. */
export function rowName({ indicator }: ProfileRow, words: AreaProfileWords): string {
  const { label, selection } = indicator;
  const { indicator: name, fixed } = aboutShort(subjectOf(selection)).subject;
  const called = visible(label === name ? words.capitalise(name) : label);
  const parts = [called, ...fixed.map((group) => words.label(visible(group)))].filter((text) => text !== '');
  const [first = words.labels.value, ...others] = parts;
  return [called === '' ? words.capitalise(first) : first, ...others].join(', ');
}

/** Under the name: unit, period, and what the value is made of where there is one area. */
export function nameCell(row: ProfileRow, words: AreaProfileWords): Cell {
  const { format, indicator, figures } = row;
  const [only, other] = figures;
  const details = [
    words.unit(format.unit),
    words.period(indicator.period?.label ?? ''),
    other === undefined ? countText(only, words) : '',
  ];
  const detail = details.filter((text) => text !== '').join(', ');
  return textCell(rowName(row, words), detail === '' ? null : visible(detail));
}

function countText(figure: ProfileFigure | undefined, words: AreaProfileWords): string {
  const count = figure?.observation?.count ?? null;
  return count === null || figure?.value === null ? '' : words.profile.count(words.number(count, 0));
}

/** An area's value; of two areas each has its count beside it, which the name of the row cannot say whose it is. */
export function areaCell(row: ProfileRow, at: number, words: AreaProfileWords): Cell {
  const figure = row.figures[at];
  const cell = numberCell(figure?.observation ?? null, figure?.shown ?? null, row, words);
  const count = row.figures.length === 1 ? '' : countText(figure, words);
  return count === '' ? cell : { ...cell, detail: [count, cell.detail ?? []].flat().join(', ') };
}

/** A number with its flags and limits that cannot be used, or the reason why there is none. */
export function numberCell(
  observation: Observation | null,
  shown: Shown | null,
  { indicator, format }: ProfileRow,
  words: AreaProfileWords,
): TextCell {
  const value = observation?.value ?? { missing: 'notSupplied', raw: '' };
  if (shown === null || observation === null) return { ...textCell(''), ...missingTexts(value, words) };
  const context = { level: indicator.selection.level, format, benchmark: null };
  const limits = limitTexts(observation, context, words);
  const details = [
    ...(limits === null || limits.isUsed ? [] : [limits.shown]),
    ...flagTexts(observation.flags, words),
  ];
  return textCell(words.inCell(shown.text, format.unit), details.length === 0 ? null : details.join(', '));
}

export const toneCell = (tone: OutcomeTone, words: AreaProfileWords): Cell =>
  outcomeCell({ tone, ...words.outcomes[tone] });

const SHAPES = ['disc', 'square'] as const;

/** The range of an indicator and where the areas are in it; without one, a drawing with nothing but the benchmark. */
export function spineCell(
  { indicator, format, figures, spread, scale }: ProfileRow,
  isJudgedHeader: boolean,
  words: AreaProfileWords,
): TrackCell {
  const blank = { kind: 'track', text: '', detail: null, missing: null, marks: [] } as const;
  if (spread === null || scale === null) return { ...blank, spoken: words.profile.noRange };
  const isJudged = indicator.polarity !== 'noJudgement';
  const textOf = (value: number): string => words.inCell(words.number(value, format.decimals), format.unit);
  const [start, end] = scale.ends.map(textOf) as [string, string];
  const labels = isJudged === isJudgedHeader ? [null, null] : words.profile.lowestHighest;
  const signs = figures.flatMap(({ value, tone }, at): SpineSign[] => {
    if (value === null) return [];
    const shape = figures.length === 1 ? 'outcome' : (SHAPES[at] ?? 'square');
    return [{ ...scale.place(value), tone, shape }];
  });
  return {
    ...blank,
    spoken: words.profile.spread(
      isJudged,
      spread.areas,
      [start, end],
      [textOf(spread.lowerQuartile), textOf(spread.upperQuartile)],
    ),
    spine: {
      ends: [
        { text: start, label: labels[0] ?? null },
        { text: end, label: labels[1] ?? null },
      ],
      range: scale.range,
      half: scale.half,
      signs,
    },
  };
}

/** A recent trend or a change in words, with an arrow and the line of all periods; a dash if neither can be calculated. */
export function trendCell(figure: ProfileFigure | undefined, words: AreaProfileWords): TextCell {
  const found = figure?.trend ?? null;
  const none = words.changes.trend('cannotBeCalculated', null);
  if (found === null)
    return textCell('–', null, (figure?.value ?? null) === null ? none : words.profile.noEarlier);
  const { trend, judgement, since, spark } = found;
  const line = spark === null ? {} : { spark };
  const text =
    since === null ? words.changes.trend(trend, judgement) : words.profile.changed(trend, judgement, since);
  if (trend === 'cannotBeCalculated') return { ...textCell('–', null, text), ...line };
  const tone =
    judgement === null ? {} : ({ tone: judgement === 'gettingBetter' ? 'better' : 'worse' } as const);
  return { ...textCell(`${TREND_GLYPHS[trend]} ${text}`, null, text), ...line, ...tone };
}
