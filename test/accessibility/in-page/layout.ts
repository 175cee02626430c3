import { all, isSeen, named, spokenText, widgets } from './widgets.js';

const LEAST = 24;

/** What can be pressed. */
const controls = (): HTMLElement[] =>
  all('a[href], button, summary, input, select, textarea, [tabindex]:not(.scroll)').filter(
    (node) => isSeen(node) && node.getClientRects().length > 0,
  );

/** A link inside a sentence is as high as its line (WCAG 2.5.8 leaves it out). */
const isInSentence = (node: HTMLElement): boolean =>
  getComputedStyle(node).display === 'inline' && node.localName === 'a';

/** Controls that are smaller than `least` each way. */
export const smallTargets = (least = LEAST): string[] =>
  controls().flatMap((node) => {
    const { width, height } = node.getBoundingClientRect();
    const isSmall = Math.min(width, height) < least - 0.5;
    return isSmall && !isInSentence(node)
      ? [`"${spokenText(node)}" is ${width.toFixed(0)} × ${height.toFixed(0)} px, ${named(node)}`]
      : [];
  });

/** Check 34: the page does not scroll sideways, and what does is a box of ours with a name. */
export function sideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth}`] : [];
}

/** Check 49: a box that scrolls has a role and a name, and the keyboard gets to it. */
export const strayScrollers = (): string[] =>
  all('*').flatMap((node) => {
    const { overflowX, overflowY } = getComputedStyle(node);
    const doesScroll =
      (/auto|scroll/.test(overflowX) && node.scrollWidth > node.clientWidth + 1) ||
      (/auto|scroll/.test(overflowY) && node.scrollHeight > node.clientHeight + 1);
    if (!doesScroll) return [];
    const isNamed =
      node.hasAttribute('role') && (node.hasAttribute('aria-labelledby') || node.hasAttribute('aria-label'));
    const isReached = node.tabIndex >= 0 || node.querySelector('button, a[href], [tabindex="0"]') !== null;
    return isNamed && isReached ? [] : [`${named(node)} scrolls, and has no name or no way in`];
  });

/** Checks 32 and 33: nothing moves. */
export const moving = (): string[] =>
  widgets().flatMap((each) =>
    [...document.getAnimations(), ...(each.shadowRoot?.getAnimations() ?? [])].map(
      () => `<${each.localName}> moves`,
    ),
  );
