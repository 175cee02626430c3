import { type Dataset, isNationalName } from '@commonweal/data';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import type { BuilderState, SelectedWidget } from '../state.js';
import type { Check } from './check.js';
import { colourChecks } from './colours.js';

/** What is asked about a widget that shows the editor's data; says what is wrong, or null. */
type Question = (widget: SelectedWidget, dataset: Dataset) => readonly [code: string, message: string] | null;

const isStated = ({ attributes }: SelectedWidget, name: string): boolean =>
  (attributes[name] ?? '').trim() !== '';

const source: Question = (widget, { provenance: { title, publisher } }) =>
  isStated(widget, 'source') || title !== null || publisher !== null
    ? null
    : [
        'no-source',
        'No source is given. Write under “Words” where the figures come from, and when they were published.',
      ];

const unit: Question = (widget, { indicator, observations }) =>
  isStated(widget, 'unit') || indicator.unit !== '' || observations.some((each) => each.unit !== undefined)
    ? null
    : [
        'no-unit',
        'The figures have no unit. Write one, such as % or per 100,000, so that readers know what they count.',
      ];

const measure: Question = (widget, { indicator, observations }) =>
  isStated(widget, 'measure') ||
  isStated(widget, 'heading') ||
  isStated(widget, 'headline') ||
  indicator.name !== '' ||
  observations.some(({ group }) => [...group.keys()].some((name) => /indicator/i.test(name)))
    ? null
    : [
        'no-measure',
        'Nothing says what was measured. Write it as “What is measured”, such as “the share of adults who smoke”.',
      ];

const period: Question = (widget, { observations }) =>
  observations.some((each) => each.period !== null) ||
  /\b(?:19|20)\d\d\b/.test(Object.values(widget.attributes).join(' '))
    ? null
    : [
        'no-period',
        'No figure has a date. Add a column with the period, or write the year into the heading.',
      ];

const benchmark: Question = (widget, dataset) => {
  if (isStated(widget, 'benchmark') || dataset.benchmark !== undefined) return null;
  // An author may turn it off, and then it is stated.
  if (widget.attributes.benchmark !== undefined) return null;
  const national = dataset.observations.find(({ area }) => isNationalName(area.name));
  return national === undefined
    ? null
    : [
        'no-benchmark',
        `The figures are compared with nothing. To compare them with ${national.area.name}, choose it under “Compare with”.`,
      ];
};

const polarity: Question = (widget, { indicator, benchmark: own, observations }) =>
  (!isStated(widget, 'benchmark') && own === undefined) ||
  isStated(widget, 'polarity') ||
  isStated(widget, 'polarities') ||
  indicator.polarity !== 'noJudgement' ||
  observations.some((each) => each.polarity !== undefined)
    ? null
    : [
        'no-polarity',
        'Nothing says whether high or low is better, so the widget says “higher” and “lower”. Choose it if one is better.',
      ];

const QUESTIONS: readonly Question[] = [measure, unit, period, source, benchmark, polarity];

/** Whether a widget shows the data that the editor gave. */
const showsData = ({ tag, attributes }: SelectedWidget): boolean =>
  !tagsOf('figure').some((each) => each === tag) &&
  attributes.src === undefined &&
  attributes.indicator === undefined;

/** What could be better about what was made, most of it about what readers need to know. */
export function checksOf(state: BuilderState, dataset: Dataset | null): readonly Check[] {
  const { widgets, colours } = state;
  const asked = widgets.flatMap((widget, at) =>
    dataset === null || !showsData(widget)
      ? []
      : QUESTIONS.flatMap((question) => {
          const found = question(widget, dataset);
          return found === null ? [] : [{ code: found[0], message: found[1], widget: at }];
        }),
  );
  // What is true of all widgets is listed once.
  const first = asked.filter(
    ({ code, message }, at) =>
      asked.findIndex((each) => each.code === code && each.message === message) === at,
  );
  return [...first, ...headingChecks(widgets), ...colourChecks(colours)];
}

const START_LEVEL = 2;

/** Headings of a page go down by one step at a time. */
function headingChecks(widgets: readonly SelectedWidget[]): Check[] {
  const levels = widgets.map(({ attributes }) => {
    const level = Number(attributes['heading-level'] ?? START_LEVEL);
    return Number.isInteger(level) && level >= START_LEVEL && level <= 6 ? level : START_LEVEL;
  });
  return levels.flatMap((level, at): Check[] => {
    const before = levels[at - 1] ?? null;
    if (before === null || level <= before + 1) return [];
    return [
      {
        code: 'heading-level-skipped',
        message: `The heading of widget ${String(at + 1)} is at level ${String(level)}, below one at level ${String(before)}. Make it level ${String(before + 1)} at most, so that readers who jump from heading to heading miss none.`,
        widget: at,
      },
    ];
  });
}
