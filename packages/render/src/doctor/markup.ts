import { allTags, DASHBOARD, isControl } from '../element.js';
import type { Finding } from './finding.js';
import { finding } from './finding.js';
import type { PageElement, PageFacts } from './page-facts.js';

/** Findings about the markup of the elements themselves. */
export function markupFindings({ elements, isPage }: PageFacts): readonly Finding[] {
  return elements.flatMap((element) => {
    const { tag, line } = element;
    if (!allTags().includes(tag)) {
      const message = `There is no element <${tag}>. There are: ${allTags().join(', ')}.`;
      return [finding('error', 'unknown-element', message, { line })];
    }
    if (tag === DASHBOARD || isControl(tag)) return notClosed(element);
    return [...notClosed(element), withoutScript(element), ...heading(element, isPage), ...insecure(element)];
  });
}

/** If an element closes too early or too late, the content after it is misplaced. */
function notClosed({ tag, line, isClosed }: PageElement): readonly Finding[] {
  if (isClosed) return [];
  const message = `<${tag}> has no end tag of its own. Write one, and no paragraph around the element: tables and headings in it would end both.`;
  return [finding('error', 'not-closed', message, { line, fix: `</${tag}>` })];
}

function withoutScript({ tag, line, withoutScript: has }: PageElement): Finding {
  if (has === 'nothing') {
    const message = `A reader without script sees nothing of <${tag}>. Put a table or a sentence with a link into it.`;
    return finding('warning', 'nothing-without-script', message, {
      line,
      fix: `npx --package @commonweal/render commonweal embed ${tag.slice(3)}`,
    });
  }
  const what = has === 'declared' ? 'the whole widget' : 'what is in it';
  return finding('ok', 'without-script', `A reader without script sees ${what}: <${tag}>.`, { line });
}

/** The widget's heading should be at most one level below the heading before it. */
function heading({ tag, attributes, headingBefore, line }: PageElement, isPage: boolean): readonly Finding[] {
  if (headingBefore === null && !isPage) return [];
  const level = Number(attributes.get('heading-level') ?? 2);
  const before = headingBefore ?? 0;
  if (level <= before + 1) return [];
  const fitting = Math.max(2, Math.min(6, before + 1));
  if (fitting === level) {
    const message = `There is no heading before <${tag}>, whose own is of level ${level}. A page begins with an h1.`;
    return [finding('warning', 'heading-level', message, { line })];
  }
  const message = `The heading of <${tag}> is of level ${level}, and the one before it of level ${before}.`;
  return [finding('warning', 'heading-level', message, { line, fix: `heading-level="${fitting}"` })];
}

function insecure({ tag, attributes, line }: PageElement): readonly Finding[] {
  const src = attributes.get('src') ?? '';
  if (!src.startsWith('http://')) return [];
  const message = `<${tag}> asks for its data by http, which a page served by https does not load.`;
  return [
    finding('warning', 'insecure-data', message, { line, fix: `src="${src.replace('http:', 'https:')}"` }),
  ];
}
