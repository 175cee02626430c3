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
  /** The language that the page states for it, as the nearest `lang` has it; null where it states none. */
  readonly lang: string | null;
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
