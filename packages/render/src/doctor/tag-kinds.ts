/** Tag names, separated by white space. */
const names = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Void elements: no content and no end tag. */
export const VOID: ReadonlySet<string> = names(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** Start tags that end an open paragraph. */
export const ENDS_PARAGRAPH: ReadonlySet<string> = names(
  `address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2
  h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp`,
);

/** Elements that an end tag closes if they are in scope, with everything open inside them. */
export const ENDS_IN_SCOPE: ReadonlySet<string> = new Set([
  ...ENDS_PARAGRAPH,
  'applet',
  'button',
  'marquee',
  'object',
]);

export const HEADING: ReadonlySet<string> = names('h1 h2 h3 h4 h5 h6');
const TABLE_PARTS = names('caption col colgroup tbody td tfoot th thead tr');
export const isTablePart = (name: string): boolean => TABLE_PARTS.has(name);

const ROWS = ['tbody', 'thead', 'tfoot'];
const BOUNDS = ['table', 'template'];
/** Ancestors of each table part. A new part ends everything open inside the ancestor. */
export const PART_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['td', ['tr', ...ROWS, ...BOUNDS]],
  ['th', ['tr', ...ROWS, ...BOUNDS]],
  ['tr', [...ROWS, ...BOUNDS]],
  ['col', ['colgroup', ...BOUNDS]],
]);
/** Ancestors of the other table parts. */
export const TABLE_BOUNDS: readonly string[] = BOUNDS;

/** HTML start tags that end an SVG or MathML element around them. */
export const ENDS_FOREIGN: ReadonlySet<string> = names(
  `b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr
  ol p pre ruby s small span strong strike sub sup table tt u ul var`,
);
/** Elements in SVG and MathML that contain HTML. */
const INTEGRATION = names('foreignobject desc title mi mo mn ms mtext annotation-xml');

const SCOPE = names('applet caption html table td th marquee object template');
const LISTS = names('ol ul');
const SPECIAL = names(
  `address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd
  details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup
  hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol p param
  plaintext pre script search section select source style summary table tbody td template textarea tfoot th thead title
  tr track ul wbr xmp`,
);

/**
 * Classes of open elements in the rules of the HTML parser, besides their names. `scope` bounds the search for the
 * element that a tag ends, `special` the search for unknown tags, and `item` the search for list items.
 */
export type Kind =
  'scope' | 'button' | 'list' | 'table' | 'special' | 'item' | 'foreign' | 'inForeign' | 'integration';

/** The kinds of an element, by its name and whether it is in SVG or MathML. */
export function kindsOf(name: string, isForeign: boolean): readonly Kind[] {
  if (name === 'svg' || name === 'math') return ['foreign', 'inForeign'];
  if (isForeign && !INTEGRATION.has(name)) return ['inForeign'];
  if (isForeign) return ['integration', 'scope', 'button', 'list', 'special', 'item', 'inForeign'];
  const kinds: Kind[] = [];
  const isScope = SCOPE.has(name);
  if (isScope) kinds.push('scope');
  if (isScope || name === 'button') kinds.push('button');
  if (isScope || LISTS.has(name)) kinds.push('list');
  if (name === 'table' || name === 'template' || name === 'html') kinds.push('table');
  if (SPECIAL.has(name)) kinds.push('special');
  if (SPECIAL.has(name) && name !== 'address' && name !== 'div' && name !== 'p') kinds.push('item');
  return kinds;
}
