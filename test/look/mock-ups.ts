import type { TagOf } from '@commonweal/widgets/catalogue.js';

/** Viewports of the mock-ups, in pixels. */
export const WIDTHS = [320, 480, 768, 1280] as const;

/** The box that a mock-up is in at each viewport: at most 62rem, with 1rem at each side. */
export const boxOf = (viewport: number): number => Math.min(viewport, 992) - 32;

/** Heights in pixels at each of `WIDTHS`, as measured on the mock-ups. */
export interface MockUp {
  readonly tag: TagOf<'figure'>;
  readonly what: 'figure' | 'footer';
  readonly heights: readonly [number, number, number, number];
}

export const MOCK_UPS: readonly MockUp[] = [
  { tag: 'cw-life-expectancy-table', what: 'figure', heights: [1180, 969, 816, 816] },
  { tag: 'cw-sickness-absence-ranking', what: 'figure', heights: [927, 689, 661, 654] },
  { tag: 'cw-mortality-comparison', what: 'figure', heights: [879, 639, 531, 521] },
  { tag: 'cw-sickness-absence-ranking', what: 'footer', heights: [135, 80, 80, 80] },
];
