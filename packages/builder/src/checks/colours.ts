import { type ColourName, COLOUR_NAMES, checkPalette } from '@commonweal/charts/marks/check-palette.js';
import { wordIssue } from '@commonweal/data';
import { en } from '@commonweal/data/messages/en.js';
import type { Check } from './check.js';
import { COLOUR_LABELS, colourProperty } from './colour-labels.js';

/**
 * A colour as a number; null for one that is written in another way than as `#0b0c0c`, `#fff` or `rgb(11 12 12)`.
 *
 * @example
 * colourOf('#fff'); // 0xffffff
 */
export function colourOf(text: string): number | null {
  const long = /^#([0-9a-f]{6})$/i.exec(text.trim())?.[1];
  const short = /^#([0-9a-f]{3})$/i.exec(text.trim())?.[1];
  const rgb = /^rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/i.exec(text.trim());
  if (long !== undefined) return Number.parseInt(long, 16);
  if (short !== undefined) return Number.parseInt(short.replace(/./g, '$&$&'), 16);
  if (rgb === null) return null;
  const [red = 0, green = 0, blue = 0] = rgb.slice(1).map((part) => Math.min(Number(part), 255));
  return red * 65536 + green * 256 + blue;
}

/** A message with the labels of the form, and not the custom properties that an author writes. */
const plainly = (message: string): string =>
  message.replace(/--cw-color-([a-z]+(?:-text)?)/g, (property, name: string) => {
    const label = COLOUR_NAMES.find((each) => each === name);
    return label === undefined ? property : `“${COLOUR_LABELS[label]}”`;
  });

/** Pairs of the editor's own colours with too little contrast, on a light page and on a dark one. */
export function colourChecks(colours: Readonly<Record<string, string>>): Check[] {
  const named = Object.entries(colours).flatMap(([property, value]) => {
    const name = COLOUR_NAMES.find((each) => colourProperty(each) === property);
    return name === undefined || value.trim() === '' ? [] : [{ name, value, hue: colourOf(value) }];
  });
  const unread = named.filter(({ hue }) => hue === null);
  const own = Object.fromEntries(
    named.flatMap(({ name, hue }) => (hue === null ? [] : [[name, hue]])),
  ) as Partial<Record<ColourName, number>>;
  const issues = [false, true].flatMap((isDark) => checkPalette(own, { isDark }));
  return [
    ...issues.map((issue): Check => ({
      code: issue.code,
      message: plainly(wordIssue(issue, en).message),
      widget: null,
    })),
    ...unread.map(({ name, value }): Check => ({
      code: 'colour-not-checked',
      message: `The contrast of “${COLOUR_LABELS[name]}” is not known, since it is written as ‘${value}’. Write it as #1d70b8 to have it checked.`,
      widget: null,
    })),
  ];
}
