import { TITLES } from './aims.js';
import { markdown, table, verdict } from './print.js';
import { quartiles, ratio } from './statistics.js';

const show = (number) => number.toFixed(2);
/** The contender that all others are compared with. */
const BASE = 'raw';
/** The figures that a mean is over: one of each kind. */
const MEANT = ['shaded table', 'ranking', 'comparison'];

const meanOf = (numbers) => Math.exp(numbers.reduce((sum, each) => sum + Math.log(each), 0) / numbers.length);

/** The ratio of two contenders over some figures: the geometric mean, and the least and most of their quartiles. */
function over(figures, action, ours, theirs) {
  const ratios = figures.flatMap(({ times }) => {
    const [a, b] = [times[action][ours], times[action][theirs]];
    return a === undefined || b === undefined ? [] : [ratio(a, b)];
  });
  if (ratios.length === 0) return null;
  return {
    value: meanOf(ratios.map(({ value }) => value)),
    lower: Math.min(...ratios.map(({ lower }) => lower)),
    upper: Math.max(...ratios.map(({ upper }) => upper)),
  };
}

const cell = (found) =>
  found === null ? '' : `${show(found.value)} (${show(found.lower)}–${show(found.upper)})`;

const drawsOf = (figures, name) => [
  ...new Set(figures.flatMap(({ draws }) => draws.filter((each) => each.name === name).map((each) => each.draws))),
]; // prettier-ignore

function ratiosOf(figures) {
  const names = [...new Set(figures.flatMap(({ draws }) => draws.map(({ name }) => name)))];
  return names.map((name) => [name, ...Object.keys(TITLES).map((action) => cell(over(figures, action, name, BASE)))]);
} // prettier-ignore

function verdicts(figures, aims) {
  return aims.flatMap(({ action, ours, against, most }) => {
    const found = over(figures, action, ours, against);
    return found === null ? [] : [[`${TITLES[action]}: ${ours} / ${against}`, cell(found), verdict(found.value, most)]]; // prettier-ignore
  });
}

const HEAD = ['', ...Object.values(TITLES)];
const AIM_HEAD = ['', 'ratio (quartiles)', 'aim'];

/** Prints the ratios, and returns them as Markdown. */
export function report(figures, aims) {
  const parts = [];
  const meant = figures.filter(({ name }) => MEANT.includes(name));
  const groups = [
    ...(meant.length > 1 ? [{ name: `Geometric mean of ${MEANT.join(', ')}`, figures: meant }] : []),
    ...figures.map((figure) => ({ name: figure.name, figures: [figure] })),
  ];
  for (const { name, figures: own } of groups) {
    const rows = [HEAD, ...ratiosOf(own)];
    const judged = [AIM_HEAD, ...verdicts(own, aims)];
    console.log(`\n${name}: ratio to ${BASE} (quartiles of the rounds)\n${table(rows)}\n\n${table(judged)}`);
    const drawn = rows.slice(1).map(([each, ...ratios]) => [each, ...ratios, drawsOf(own, each).join('; ')]);
    parts.push(`## ${name}\n\n${markdown([[...HEAD, 'draws'], ...drawn])}\n\n${markdown(judged)}`);
  }
  for (const { name, times } of figures) {
    const ms = Object.entries(times).map(([action, of]) => `${TITLES[action]} ${show(quartiles(of[BASE] ?? [NaN]).median)}`); // prettier-ignore
    console.log(`\n${name}: ${BASE} took, in ms: ${ms.join(', ')}`);
  }
  return parts.join('\n\n');
}
