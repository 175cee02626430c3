import type { Page } from 'playwright-core';
import type { AxeResults, NodeResult, Result, RunOptions } from 'axe-core';
import { contrastFaults, type Elements } from './contrast.js';
import type { Camera } from './screenshot.js';

/** 7:1 is level AAA; the shaded cells are built for 4.5:1 on every step of every ramp. */
const LEFT_OUT = ['color-contrast-enhanced'];

interface Axe {
  getRules: (tags?: readonly string[]) => { ruleId: string }[];
  run: (context: string, options: RunOptions) => Promise<AxeResults>;
}

/**
 * In forced colours axe reads the text colour that a style sheet asks for, and the ground that the browser paints: what
 * it finds of contrast there is for our own check to decide.
 */
const runAxe = (
  page: Page,
  tags: readonly string[] | undefined,
): Promise<Pick<AxeResults, 'violations' | 'incomplete'> & { passed: number }> =>
  page.evaluate(
    async ([leftOut, among]) => {
      const { commonwealAxe: axe } = globalThis as unknown as { commonwealAxe: Axe };
      const values = axe.getRules(among).flatMap(({ ruleId }) => (leftOut.includes(ruleId) ? [] : [ruleId]));
      const { violations, incomplete, passes } = await axe.run('#storybook-root', {
        runOnly: { type: 'rule', values },
        resultTypes: ['violations', 'incomplete'],
      });
      const ours = matchMedia('(forced-colors: active)').matches ? 'color-contrast' : null;
      return {
        violations: violations.filter(({ id }) => id !== ours),
        incomplete: [...incomplete, ...violations.filter(({ id }) => id === ours)],
        passed: passes.length,
      };
    },
    [LEFT_OUT, tags] as const,
  );

/** The elements axe speaks of: each a selector, or one for each shadow root on the way. Throws where there is none. */
const elementsOf = (page: Page, nodes: readonly NodeResult[]): Promise<Elements> =>
  page.evaluateHandle<Element[], string[][]>(
    (paths) =>
      paths.map((selectors) => {
        let scope: Document | ShadowRoot | null | undefined = document;
        let element: Element | null = null;
        for (const selector of selectors) {
          element = scope?.querySelector(selector) ?? null;
          scope = element?.shadowRoot;
        }
        if (element === null) throw new Error(`no element at ${selectors.join(' >>> ')}`);
        return element;
      }),
    nodes.map(({ target }) => target.flat()),
  );

type Check = (camera: Camera, elements: Elements) => Promise<(string | null)[]>;

/** What stands in for what: one of the two is always hidden, and never both. */
const STAND_INS: readonly (readonly [string, string])[] = [
  ['.quiet', '.in-narrow'],
  // Pickers in a bar, or a line that opens them.
  ['.line', '.bar'],
];

/**
 * Hidden words are accounted for when a description or a label speaks them, when they belong to a drawing that nothing
 * speaks, such as the ticks an axis leaves out where it is narrow, when a reader opens them, or when the same words are
 * elsewhere: a narrow table leaves out its quiet columns, which are then a note; a dashboard says once what its widgets
 * would say each; what a picker has is a sentence on paper, where there is nothing to press.
 */
const hiddenFaults: Check = (_, elements) =>
  elements.evaluate((nodes, standIns) => {
    return nodes.map((node) => {
      // A drawing is hidden from assistive technology as a whole: the cell beside it says its value.
      if (node.closest('[aria-hidden="true"]') !== null) return null;
      if (
        matchMedia('print').matches ? node.matches('button, input, .hint, .filter') : node.matches('.printed')
      )
        return null;
      const root = node.getRootNode() as Document | ShadowRoot;
      const ids = [node, ...node.children].map(({ id }) => id).filter((id) => id !== '');
      const isSpoken = ids.some((id) =>
        ['aria-describedby', 'aria-labelledby'].some(
          (name) => root.querySelector(`[${name}~="${CSS.escape(id)}"]`) !== null,
        ),
      );
      const isClosed =
        node.matches('dialog:not([open])') ||
        [...root.querySelectorAll('[aria-expanded="false"][aria-controls]')].some((opener) => {
          const opened = root.querySelector(`#${CSS.escape(opener.getAttribute('aria-controls')!)}`);
          return opener.checkVisibility() && opened !== null && node.contains(opened);
        });
      const isSpokenThere = standIns
        .flatMap(([one, other]) => [
          [one, other],
          [other, one],
        ])
        .some(
          ([own = '', others = '']) =>
            node.matches(own) &&
            [...root.querySelectorAll(others)].some((each) => getComputedStyle(each).display !== 'none'),
        );
      const dashboard = root instanceof ShadowRoot ? root.host.closest('cw-dashboard') : null;
      const gathers = ['.about:not(.figures)', '.download'];
      const isSpokenOnce = gathers.some(
        (what) =>
          node.matches(what) &&
          [...(dashboard?.shadowRoot?.querySelectorAll(what) ?? [])].some(
            (each) => getComputedStyle(each).display !== 'none',
          ),
      );
      return isSpoken || isClosed || isSpokenThere || isSpokenOnce ? null : 'hidden, and nothing speaks it';
    });
  }, STAND_INS);

/**
 * Axe looks for the cells of a header in its own row or column alone, so a header of a group of rows has none: its cells
 * are those of the rows under it.
 */
const headerFaults: Check = (_, elements) =>
  elements.evaluate((tables) =>
    tables.map((table) => {
      const rows = [...table.querySelectorAll('tbody tr')];
      for (const header of table.querySelectorAll('th')) {
        const row = header.closest('tr')!;
        const at = [...row.children].indexOf(header);
        const under = header.matches('[scope="rowgroup"]')
          ? row.parentElement!.querySelector('th[scope="row"] ~ td')
          : header.matches('[scope="row"]')
            ? row.querySelector('td')
            : rows.find(({ children }) => children.length > 1 && at < children.length);
        if ((under ?? null) === null) return `no cells under the header "${header.textContent}"`;
      }
      return null;
    }),
  );

/** Our own checks for what axe leaves undecided. A rule without one is a fault whenever it is undecided. */
const CHECKS = new Map<string, Check>([
  ['color-contrast', contrastFaults],
  ['hidden-content', hiddenFaults],
  ['th-has-data-cells', headerFaults],
]);

const describeNode = (rule: Result, node: NodeResult, why: string): string =>
  `${rule.id}: ${why} at ${node.target.flat().join(' >>> ')}`;

/**
 * Everything axe finds wrong in the story, or leaves undecided and no check of ours clears.
 * @param tags Only rules with one of these; all by default.
 */
export async function axeFaults(page: Page, camera: Camera, tags?: readonly string[]): Promise<string[]> {
  const { violations, incomplete, passed } = await runAxe(page, tags);
  const faults = violations.flatMap((rule) => rule.nodes.map((node) => describeNode(rule, node, rule.help)));
  for (const rule of incomplete) {
    const check = CHECKS.get(rule.id);
    const whys = check ? await check(camera, await elementsOf(page, rule.nodes)) : [];
    for (const [index, node] of rule.nodes.entries()) {
      const why = check ? (whys[index] ?? null) : 'undecided';
      if (why !== null) faults.push(describeNode(rule, node, why));
    }
  }
  if (passed === 0) faults.push('axe found nothing to look at');
  return faults;
}
