import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { parse, parseFragment } from 'parse5';
import { isOwnFrame } from '../../packages/render/src/doctor/own-frame.js';
import type {
  PageElement,
  PageFacts,
  PageFrame,
  PageScript,
} from '../../packages/render/src/doctor/page-facts.js';

const attributesOf = (element: Tree.Element): ReadonlyMap<string, string> =>
  new Map(element.attrs.map(({ name, value }) => [name, value]));

/** What a page says of our elements, read from the tree that the HTML parser makes. */
export function factsOfTree(html: string): PageFacts {
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
        // What is in a widget is its fallback; a dashboard holds further widgets.
        if (node.tagName !== 'cw-dashboard') return;
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(tree);
  return { scripts, elements, frames, policies, base, isPage };
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
      child.nodeName === 'template' && 'content' in child && attributesOf(child).has('shadowrootmode'),
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
    lang: langOf(node),
  };
}

/** The nearest `lang`, on a node or around it. */
function langOf(node: Tree.Node | null): string | null {
  if (node === null) return null;
  const own = 'tagName' in node ? (attributesOf(node).get('lang') ?? null) : null;
  return own ?? langOf('parentNode' in node ? node.parentNode : null);
}

/** Whether a reader sees anything of a node's children. */
function hasWords(node: Tree.ParentNode): boolean {
  return node.childNodes.some((child) => {
    if (child.nodeName === '#text') return (child as Tree.TextNode).value.trim() !== '';
    if (['script', 'style', 'template'].includes(child.nodeName)) return false;
    return child.nodeName === 'img' || ('childNodes' in child && hasWords(child));
  });
}
