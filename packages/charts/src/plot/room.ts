import type { Gutters, Priority } from './types.js';

/** Size of the words in a plot, in ems of the widget's text. */
export const TEXT = 0.8125;
/** Height of a line of them, in ems of the widget's text; enough where a reader spaces lines out. */
export const LINE = 1.25;
/** Between the frame and the values at line ends, in ems of the label. */
export const BEFORE = 0.5;
/** Width of a character in ems of its text: on average, and spaced out as a reader may set letters (WCAG 1.4.12). */
const CHARACTER = 0.54;
const SPACED = 0.66;
/** What bold adds to a character, and what digits may add to letters that are spaced out: they are wide in Verdana. */
const [BOLD, DIGITS] = [0.05, 0.08];

/** The narrowest container that a plot is made for, in ems, and those from which each priority is shown. */
export const STEPS: Readonly<Record<Priority, number>> = { 1: 18, 2: 24, 3: 44, 4: 56 };
/** Containers, in ems, from which the middle and the wide labels at line ends are shown. */
const LABEL_STEPS = [30, 44] as const;

interface Letters {
  readonly isBold?: boolean;
  /** Without room for letters that a reader has spaced out, where there is none to give. */
  readonly isTight?: boolean;
  /** Mostly digits, and no room beside them. */
  readonly isNumeric?: boolean;
}

/** Width of a line of words in a plot, in ems of the widget's text. */
export function widthOf(
  text: string,
  { isBold = false, isTight = false, isNumeric = false }: Letters = {},
): number {
  const spaced = SPACED + (isNumeric ? DIGITS : 0);
  return text.length * ((isTight ? CHARACTER : spaced) + (isBold ? BOLD : 0)) * TEXT;
}

/** Width of the narrowest frame in which each priority is shown, in ems. */
export function frameWidths({ start, end }: Gutters): Readonly<Record<Priority, number>> {
  const [narrow, middle, wide] = end;
  const [toMiddle, toWide] = LABEL_STEPS;
  const at = (container: number, gutter: number): number => Math.max(container - start - gutter, 1);
  const second = Math.min(at(STEPS[2], narrow), at(toMiddle, middle));
  return {
    1: Math.min(at(STEPS[1], narrow), second),
    2: second,
    3: at(toWide, wide),
    4: at(STEPS[4], wide),
  };
}

/** Up to the next half em. */
export const halfEms = (width: number): number => Math.ceil(width * 2 - 1e-9) / 2;

/** Up to the next eighth of an em. */
export const eighths = (width: number): number => Math.ceil(width * 8 - 1e-9) / 8;

/** A percentage of a frame, with as many decimals as are drawn. */
export const place = (percentage: number): number => Math.round(percentage * 1e3) / 1e3;
