import type { PageElement, PageFacts, PageFrame, PageScript } from './page-facts.js';
import { isOwnFrame } from './own-frame.js';
import type { Tag, TagReader } from './tags.js';

/** An element of ours while it is read. */
interface Widget {
  readonly tag: Tag;
  readonly lang: string | null;
  readonly headingBefore: number | null;
  isDeclared: boolean;
  hasDeclaredStyle: boolean;
  hasContent: boolean;
  isClosed: boolean;
}

/** What is kept with an open element. */
interface Place {
  readonly name: string;
  /** The language that is stated for it. */
  readonly lang: string | null;
  /** The innermost element of ours around its content. */
  readonly widget: Widget | null;
  /** The element of ours whose declared tree this template is. */
  readonly declares: Widget | null;
  /** Whether it is an element of ours itself. */
  readonly isWidget: boolean;
  /** The element of ours around it, if it is one itself. */
  readonly outer: Widget | null;
  /** Whether a reader sees nothing of its content as it stands: in a template, a script, a style sheet. */
  readonly isHidden: boolean;
  /** Whether its content belongs to a template and is no part of the page, or is the fallback of a widget. */
  readonly isApart: boolean;
}

const HIDDEN = new Set(['script', 'style', 'template']);

/** Gathers what a page says about our elements while its tags are read. */
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
    // What stands in a widget is its fallback; a dashboard holds further widgets.
    const isFallback = name !== 'cw-dashboard';
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

  /** What a tag outside our elements says of the page. */
  #note({ name, attributes, line }: Tag): void {
    const said = (attribute: string): string | null => attributes.get(attribute) ?? null;
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level !== undefined) this.#heading = Number(level);
    const src = said('src');
    if (name === 'script' && src !== null) {
      const [type, integrity, nonce] = [said('type'), said('integrity'), said('nonce')];
      this.#scripts.push({ src, type, integrity, nonce, crossorigin: attributes.has('crossorigin') });
    }
    if (name === 'iframe' && isOwnFrame(src ?? '', attributes.has('data-commonweal'))) {
      const [title, height, sandbox] = [said('title'), said('height'), said('sandbox')];
      this.#frames.push({ src: src ?? '', title, height, sandbox, line });
    }
    if (name === 'base') this.#base ??= said('href');
    if (name === 'meta' && said('http-equiv')?.toLowerCase() === 'content-security-policy') {
      this.#policies.push(said('content') ?? '');
    }
  }
}

function elementOf(widget: Widget): PageElement {
  const { tag, lang, headingBefore, hasDeclaredStyle, isDeclared, hasContent, isClosed } = widget;
  const withoutScript = isDeclared ? 'declared' : hasContent ? 'content' : 'nothing';
  const { name, attributes, line } = tag;
  return { tag: name, attributes, line, lang, withoutScript, hasDeclaredStyle, isClosed, headingBefore };
}
