export interface PageScript {
  readonly src: string;
  readonly type: string | null;
  readonly integrity: string | null;
  readonly nonce: string | null;
  readonly crossorigin: boolean;
}

/** One of our elements in the markup. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number | null;
  /** What a reader without JavaScript gets. */
  readonly withoutScript: 'declared' | 'content' | 'nothing';
  readonly hasDeclaredStyle: boolean;
  /** Whether its own end tag closes it: a paragraph around it can close it early. */
  readonly isClosed: boolean;
  /** Level of the nearest heading before it in the page; null if there is none. */
  readonly headingBefore: number | null;
}

/** A frame that shows one of our figures. */
export interface PageFrame {
  readonly src: string;
  readonly title: string | null;
  readonly height: string | null;
  readonly sandbox: string | null;
  readonly line: number | null;
}

/** What a page's markup contains that concerns our elements. */
export interface PageFacts {
  readonly scripts: readonly PageScript[];
  readonly elements: readonly PageElement[];
  readonly frames: readonly PageFrame[];
  /** Policies in meta elements. */
  readonly policies: readonly string[];
  readonly base: string | null;
  /** Whether it is a whole page rather than a snippet. */
  readonly isPage: boolean;
}
