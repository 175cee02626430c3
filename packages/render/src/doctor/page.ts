import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { parse, parseFragment } from 'parse5';

export interface PageScript {
  readonly src: string;
  readonly type: string | null;
  readonly integrity: string | null;
  readonly nonce: string | null;
  readonly crossorigin: boolean;
}

/** An element of ours as it stands in the markup. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number | null;
  /** What a reader has of it without script. */
  readonly withoutScript: 'declared' | 'content' | 'nothing';
  readonly hasDeclaredStyle: boolean;
  /** Whether its end tag stands where its author means it: a paragraph around it may have closed it before. */
  readonly isClosed: boolean;
  /** Level of the nearest heading before it, in the order of the page; null where there is none. */
  readonly headingBefore: number | null;
}

/** A frame with one of our figures in it. */
export interface PageFrame {
  readonly src: string;
  readonly title: string | null;
  readonly height: string | null;
  readonly sandbox: string | null;
  readonly line: number | null;
}

/** What the markup of a page says about our elements. */
export interface PageFacts {
  readonly scripts: readonly PageScript[];
  readonly elements: readonly PageElement[];
  readonly frames: readonly PageFrame[];
  /** Policies in meta elements. */
  readonly policies: readonly string[];
  readonly base: string | null;
  /** Whether it is a whole page, and no snippet. */
  readonly isPage: boolean;
}

const attributesOf = (element: Tree.Element): ReadonlyMap<string, string> =>
  new Map(element.attrs.map(({ name, value }) => [name, value]));

/** Reads the markup of a page or of a snippet. Nothing in it is run. */
export function readPage(html: string): PageFacts {
  const isPage = /<(?:!doctype|html|head|body)[\s>]/i.test(html);
  const options = { sourceCodeLocationInfo: true };
  const tree = isPage ? parse(html, options) : parseFragment(html, options);
  const scripts: PageScript[] = [];
  const elements: PageElement[] = [];
  const frames: PageFrame[] = [];
  const policies: string[] = [];
  let base: string | null = null;
  let headingBefore: number | null = null;
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node) {
      const attributes = attributesOf(node);
      const level = /^h([1-6])$/.exec(node.tagName)?.[1];
      if (level !== undefined) headingBefore = Number(level);
      if (node.tagName === 'script' && attributes.has('src')) scripts.push(scriptOf(attributes));
      if (node.tagName === 'iframe') frames.push(...frameOf(node, attributes));
      if (node.tagName === 'base') base ??= attributes.get('href') ?? null;
      if (
        node.tagName === 'meta' &&
        attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy'
      ) {
        policies.push(attributes.get('content') ?? '');
      }
      if (node.tagName.startsWith('cw-')) {
        elements.push(elementOf(node, attributes, headingBefore));
        // What stands in a widget is its fallback; a dashboard holds further widgets.
        if (node.tagName !== 'cw-dashboard') return;
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(tree);
  return { scripts, elements, frames, policies, base, isPage };
}

/** A frame is one of ours by its mark, or by an address that names an entry. */
export function isOwnFrame(src: string, isMarked: boolean): boolean {
  return isMarked || /[/?&]frame\/[^?]*\?(?:.*&)?entry=/.test(src);
}

function frameOf(node: Tree.Element, attributes: ReadonlyMap<string, string>): PageFrame[] {
  const src = attributes.get('src') ?? '';
  if (!isOwnFrame(src, attributes.has('data-commonweal'))) return [];
  const said = (name: string): string | null => attributes.get(name) ?? null;
  const line = node.sourceCodeLocation?.startLine ?? null;
  return [{ src, title: said('title'), height: said('height'), sandbox: said('sandbox'), line }];
}

function scriptOf(attributes: ReadonlyMap<string, string>): PageScript {
  return {
    src: attributes.get('src') ?? '',
    type: attributes.get('type') ?? null,
    integrity: attributes.get('integrity') ?? null,
    nonce: attributes.get('nonce') ?? null,
    crossorigin: attributes.has('crossorigin'),
  };
}

function elementOf(
  node: Tree.Element,
  attributes: ReadonlyMap<string, string>,
  headingBefore: number | null,
): PageElement {
  const declared = node.childNodes.find(
    (child): child is Tree.Template =>
      child.nodeName === 'template' && attributesOf(child).has('shadowrootmode'),
  );
  const hasDeclaredStyle = declared?.content.childNodes.some(({ nodeName }) => nodeName === 'style') ?? false;
  return {
    tag: node.tagName,
    attributes,
    line: node.sourceCodeLocation?.startLine ?? null,
    withoutScript: declared !== undefined ? 'declared' : hasWords(node) ? 'content' : 'nothing',
    hasDeclaredStyle,
    isClosed: node.sourceCodeLocation?.endTag !== undefined,
    headingBefore,
  };
}

/** Whether a reader sees anything of a node's children. */
function hasWords(node: Tree.ParentNode): boolean {
  return node.childNodes.some((child) => {
    if (child.nodeName === '#text') return (child as Tree.TextNode).value.trim() !== '';
    if (['script', 'style', 'template'].includes(child.nodeName)) return false;
    return child.nodeName === 'img' || ('childNodes' in child && hasWords(child));
  });
}
