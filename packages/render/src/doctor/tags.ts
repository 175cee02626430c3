import type { Token } from 'parse5';
import { type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';
import { OpenTags } from './open-tags.js';

/** A start tag of a page. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number | null;
  /** Whether it is in SVG or MathML, where names do not have their HTML meaning. */
  readonly isForeign: boolean;
}

/** Receives the elements of a page. The return value of `opened` is kept with the element. */
export interface TagReader<T> {
  /** Called for a tag or document type that only occurs in a whole page. */
  wholePage(): void;
  /** @param inside The value kept with the parent element. */
  opened(tag: Tag, inside: T | undefined): T;
  text(text: string, inside: T | undefined): void;
  closed(about: T, byOwnTag: boolean): void;
}

const WHOLE = new Set(['html', 'head', 'body']);

/** Elements whose content is text, and how to tokenise it. Applies to HTML only: in SVG they are ordinary elements. */
const TEXT_MODES: ReadonlyMap<string, typeof Tokenizer.prototype.state> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['noscript', TokenizerMode.RAWTEXT],
  ['textarea', TokenizerMode.RCDATA],
  ['title', TokenizerMode.RCDATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
]);

/**
 * Reads the tags of HTML and reports which elements they open and close. Builds no tree and does not recurse, so the
 * time only depends on the length of the text.
 */
export function readTags<T>(html: string, reader: TagReader<T>): void {
  const open = new OpenTags<T>((about, byOwnTag) => {
    reader.closed(about, byOwnTag);
  });
  const text = ({ chars }: Token.CharacterToken): void => {
    reader.text(chars, open.top);
  };
  const ignored = (): void => undefined;
  const handler: TokenHandler = {
    onStartTag: (token) => {
      const { tagName: name, attrs, selfClosing, location } = token;
      if (WHOLE.has(name)) reader.wholePage();
      if (!open.before(name)) return;
      const attributes = new Map(attrs.map((attribute) => [attribute.name, attribute.value]));
      const { isForeign } = open;
      const mode = isForeign ? undefined : TEXT_MODES.get(name);
      const tag: Tag = { name, attributes, line: location?.startLine ?? null, isForeign };
      open.push(name, reader.opened(tag, open.top), selfClosing);
      if (mode !== undefined) tokenizer.state = mode;
      tokenizer.inForeignNode = open.isForeign;
    },
    onEndTag: ({ tagName }) => {
      if (WHOLE.has(tagName)) reader.wholePage();
      open.end(tagName);
      tokenizer.inForeignNode = open.isForeign;
    },
    onDoctype: () => {
      reader.wholePage();
    },
    onCharacter: text,
    onWhitespaceCharacter: ignored,
    onNullCharacter: ignored,
    onComment: ignored,
    onEof: () => {
      open.endAll();
    },
    onParseError: null,
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler);
  tokenizer.write(html, true);
}
