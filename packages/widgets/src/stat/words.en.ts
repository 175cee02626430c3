import type { ApartFacts } from '@commonweal/charts/kit/facts.js';
import { withWords } from '@commonweal/charts/language/en.js';
import { differenceInCell, differenceInWords, notSeen } from '@commonweal/charts/language/en/difference.js';
import {
  again,
  couldNotBeRead,
  figureOf,
  inPlace,
  opening,
  sentence,
  was,
  when,
} from '@commonweal/charts/language/en/prose.js';
import { attachUnit, shortUnit } from '@commonweal/charts/language/unit.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { StatFacts } from './facts.js';
import type { StatWords } from './words.js';

/** Why an area has no figure. */
const without = ({ name, unreadable }: ApartFacts): string =>
  unreadable ? couldNotBeRead(name, 1) : `no figure is given for ${name}`;

/** `this was significantly lower than the England figure of 63.4 years`. */
function comparison({ reference, side, isExact, difference, unit }: StatFacts): string {
  if (reference === null) return '';
  if (reference.shown === null) return without(reference);
  // A unit in words is repeated after the reference; of one with a sign only the sign is; one in brackets is not.
  const isShort = shortUnit(unit) !== '' || unit.startsWith('(');
  const figure = isShort ? again(reference.shown, unit) : attachUnit(reference.shown, unit);
  const than = `${figureOf(reference.name)} of ${figure}`;
  if (side === 'similar' && isExact) return `this was not significantly different from ${than}`;
  if (difference === null) return `${figureOf(reference.name)} was ${figure}`;
  if (difference.direction === 'same') return `this was the same as ${than}`;
  const size = differenceInWords(difference);
  // Limits that meet show no difference, which is not to show that there is none.
  if (side === null || side === 'similar')
    return `this was ${size} ${difference.direction} than ${than}${notSeen(difference)}${side === null ? '' : ', and their confidence limits overlap'}`;
  return `this was significantly ${side} than ${than}, by ${size}${notSeen(difference)}`;
}

function statFinding(facts: StatFacts): string {
  const { figure, reference, unit } = facts;
  const compared = comparison(facts);
  if (figure.shown !== null)
    return sentence([
      `${opening(facts)} ${was(facts)} ${attachUnit(figure.shown, unit)} in ${inPlace(figure.name)}`,
      compared,
    ]);
  const time = when(facts.period);
  return sentence([
    `${time === '' ? '' : `${time}, `}${without(figure)}`,
    typeof reference?.shown === 'string'
      ? `${figureOf(reference.name)} was ${attachUnit(reference.shown, unit)}`
      : compared,
  ]);
}

/** English for a stat. */
export const enStat: StatWords = /* @__PURE__ */ withWords<Omit<StatWords, keyof Words>>({
  finding: statFinding,
  difference: differenceInCell,
  relative: (reference) => `The per cent is of the ${reference} value.`,
  beforeRounding: 'The difference is worked out before rounding.',
});
