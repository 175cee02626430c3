import type { ElementHandle, Page } from 'playwright-core';
import type { AxeResults, NodeResult, Result, RunOptions } from 'axe-core';
import { contrastFault } from './contrast.js';

/** 7:1 is level AAA; the shaded cells are built for 4.5:1 on every step of every ramp. */
const LEFT_OUT = ['color-contrast-enhanced'];

interface Axe {
  getRules: () => { ruleId: string }[];
  run: (context: string, options: RunOptions) => Promise<AxeResults>;
}

const runAxe = (page: Page): Promise<Pick<AxeResults, 'violations' | 'incomplete'> & { passed: number }> =>
  page.evaluate(async (leftOut) => {
    const { commonwealAxe: axe } = globalThis as unknown as { commonwealAxe: Axe };
    const values = axe.getRules().flatMap(({ ruleId }) => (leftOut.includes(ruleId) ? [] : [ruleId]));
    const { violations, incomplete, passes } = await axe.run('#storybook-root', {
      runOnly: { type: 'rule', values },
      resultTypes: ['violations', 'incomplete'],
    });
    return { violations, incomplete, passed: passes.length };
  }, LEFT_OUT);

/** The element axe speaks of: a selector, or one for each shadow root on the way. */
async function elementOf(page: Page, { target }: NodeResult): Promise<ElementHandle<Element> | null> {
  const path: string[] = target.flat();
  const handle = await page.evaluateHandle<Element | null, string[]>((selectors) => {
    let scope: Document | ShadowRoot | null | undefined = document;
    let element: Element | null = null;
    for (const selector of selectors) {
      element = scope?.querySelector(selector) ?? null;
      scope = element?.shadowRoot;
    }
    return element;
  }, path);
  return handle.asElement();
}

/** Hidden words are accounted for when a description or a label speaks them. */
const hiddenFault = (_page: Page, element: ElementHandle<Element>): Promise<string | null> =>
  element.evaluate((node) => {
    const root = node.getRootNode() as Document | ShadowRoot;
    const isSpoken = ['aria-describedby', 'aria-labelledby'].some(
      (name) => node.id !== '' && root.querySelector(`[${name}~="${CSS.escape(node.id)}"]`) !== null,
    );
    return isSpoken ? null : 'hidden, and nothing speaks it';
  });

/** Our own checks for what axe leaves undecided. A rule without one is a fault whenever it is undecided. */
const CHECKS = new Map<string, (page: Page, element: ElementHandle<Element>) => Promise<string | null>>([
  ['color-contrast', contrastFault],
  ['hidden-content', hiddenFault],
]);

const describeNode = (rule: Result, node: NodeResult, why: string): string =>
  `${rule.id}: ${why} at ${node.target.flat().join(' >>> ')}`;

/** Everything axe finds wrong in the story, or leaves undecided and no check of ours clears. */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations, incomplete, passed } = await runAxe(page);
  const faults = violations.flatMap((rule) => rule.nodes.map((node) => describeNode(rule, node, rule.help)));
  for (const rule of incomplete) {
    const check = CHECKS.get(rule.id);
    for (const node of rule.nodes) {
      const element = await elementOf(page, node);
      const why = element && check ? await check(page, element) : 'undecided';
      if (why !== null) faults.push(describeNode(rule, node, why));
    }
  }
  if (passed === 0) faults.push('axe found nothing to look at');
  return faults;
}
