import { holdsOthers } from '../element.js';
import type { PageElement, PageFacts, PageFrame, PageScript } from './page-facts.js';
import { isOwnFrame } from './own-frame.js';
import type { Tag, TagReader } from './tags.js';

/** One of our elements while it is being read. */
interface Widget {
  readonly tag: Tag;
  readonly lang: string | null;
  readonly headingBefore: number | null;
  isDeclared: boolean;
  hasDeclaredStyle: boolean;
  hasContent: boolean;
  isClosed: boolean;
}

/** Data attached to an open element. */
interface Place {
  readonly name: string;
  /** The language stated for it. */
  readonly lang: string | null;
  /** The innermost of our elements that contains its content. */
  readonly widget: Widget | null;
  /** If this is a declarative shadow root, the one of our elements it belongs to. */
  readonly declares: Widget | null;
  /** Whether it is one of our elements. */
  readonly isWidget: boolean;
  /** The one of our elements around it, if any. */
  readonly outer: Widget | null;
  /** Whether its content is invisible: in a template, a script or a style sheet. */
  readonly isHidden: boolean;
  /** Whether its content is not part of the page, because it is in a template or is a widget's fallback. */
  readonly isApart: boolean;
}

const HIDDEN = new Set(['script', 'style', 'template']);

/** Collects facts about our elements as the tags of a page are read. */
export class PageReader implements TagReader<Place> {
  readonly #scripts: PageScript[] = [];
  readonly #widgets: Widget[] = [];
  readonly #frames: PageFrame[] = [];
  readonly #policies: string[] = [];
  #base: string | null = null;
  #isPage = false;
  /** What `html` and `body` state, which are around everything. */
  readonly #langs = new Map<string, string>();
  #heading: number | null = null;

  facts(): PageFacts {
    return {
      scripts: this.#scripts,
      elements: this.#widgets.map(elementOf),
      frames: this.#frames,
      policies: this.#policies,
      base: this.#base,
      isPage: this.#isPage,
    };
  }

  wholePage(name = '', lang?: string): void {
    this.#isPage = true;
    // A parser takes what a second tag has only where the first had none.
    if (lang !== undefined && !this.#langs.has(name)) this.#langs.set(name, lang);
  }

  opened(tag: Tag, inside: Place | undefined): Place {
    const { name, attributes } = tag;
    const outer = inside?.widget ?? null;
    const isApart = inside?.isApart ?? false;
    const isHidden = (inside?.isHidden ?? false) || HIDDEN.has(name);
    const lang =
      attributes.get('lang') ?? inside?.lang ?? this.#langs.get('body') ?? this.#langs.get('html') ?? null;
    const common = { name, lang, outer, isHidden };
    if (name === 'img' && outer !== null && !isHidden) outer.hasContent = true;
    const declares = inside?.declares ?? null;
    if (name === 'style' && declares !== null) declares.hasDeclaredStyle = true;
    if (name === 'template' && !tag.isForeign) {
      const isDeclared =
        attributes.has('shadowrootmode') && inside?.isWidget === true && outer?.isDeclared === false;
      if (isDeclared) outer.isDeclared = true;
      return {
        ...common,
        widget: outer,
        declares: isDeclared ? outer : null,
        isWidget: false,
        isApart: true,
      };
    }
    if (!isApart) this.#note(tag);
    if (isApart || !name.startsWith('cw-'))
      return { ...common, widget: outer, declares: null, isWidget: false, isApart };
    const widget: Widget = {
      tag,
      lang,
      headingBefore: this.#heading,
      isDeclared: false,
      hasDeclaredStyle: false,
      hasContent: false,
      isClosed: false,
    };
    this.#widgets.push(widget);
    // A widget's content is its fallback; a dashboard's content is more widgets.
    const isFallback = !holdsOthers(name);
    return { ...common, isHidden: false, widget, declares: null, isWidget: true, isApart: isFallback };
  }

  text(text: string, inside: Place | undefined): void {
    const widget = inside?.widget ?? null;
    if (widget !== null && inside?.isHidden === false && text.trim() !== '') widget.hasContent = true;
  }

  closed({ isWidget, widget, outer }: Place, byOwnTag: boolean): void {
    if (!isWidget || widget === null) return;
    widget.isClosed = byOwnTag;
    if (outer !== null && widget.hasContent) outer.hasContent = true;
  }

  /** Records facts from a tag outside our elements. */
  #note({ name, attributes, line }: Tag): void {
    const valueOf = (attribute: string): string | null => attributes.get(attribute) ?? null;
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level !== undefined) this.#heading = Number(level);
    const src = valueOf('src');
    if (name === 'script' && src !== null) {
      const [type, integrity, nonce] = [valueOf('type'), valueOf('integrity'), valueOf('nonce')];
      this.#scripts.push({ src, type, integrity, nonce, crossorigin: attributes.has('crossorigin') });
    }
    if (name === 'iframe' && isOwnFrame(src ?? '', attributes.has('data-commonweal'))) {
      const [title, height, sandbox] = [valueOf('title'), valueOf('height'), valueOf('sandbox')];
      this.#frames.push({ src: src ?? '', title, height, sandbox, line });
    }
    if (name === 'base') this.#base ??= valueOf('href');
    if (name === 'meta' && valueOf('http-equiv')?.toLowerCase() === 'content-security-policy') {
      this.#policies.push(valueOf('content') ?? '');
    }
  }
}

function elementOf(widget: Widget): PageElement {
  const { tag, lang, headingBefore, hasDeclaredStyle, isDeclared, hasContent, isClosed } = widget;
  const withoutScript = isDeclared ? 'declared' : hasContent ? 'content' : 'nothing';
  const { name, attributes, line } = tag;
  return { tag: name, attributes, line, lang, withoutScript, hasDeclaredStyle, isClosed, headingBefore };
}
