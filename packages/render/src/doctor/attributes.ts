import { nearest } from '@commonweal/data';
import { isCommonAttribute, isOfFramework, unknownAttribute } from '../attribute-names.js';
import { DASHBOARD, isControl, makeElement } from '../element.js';
import type { Finding } from './finding.js';
import { finding } from './finding.js';
import type { Manifest } from './manifest.js';

/** An element and its attributes, as written in a page or a list of figures. */
export interface Written {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number | null;
  /** Where it is, if not in the page itself: `In the figure "smoking"`. */
  readonly where?: string;
}

/** Issues an element reports about its attributes before it gets any data. */
const REFUSALS: ReadonlySet<string> = new Set([
  'unknown-keyword',
  'bad-value',
  'unknown-indicator',
  'former-name',
]);
/** Curly quotation marks from a word processor, which HTML treats as part of the value. */
const CURLY = /[\u201c-\u201f\u00ab\u00bb]/;

/** Findings about the attributes of known elements: names and values. */
export function attributeFindings(elements: readonly Written[], manifest: Manifest): readonly Finding[] {
  // Many figures on a page repeat the same attributes.
  const refusals = new Map<string, readonly Refusal[]>();
  return elements.flatMap((element) => {
    const { tag, attributes, line } = element;
    const own = manifest.get(tag);
    if (own === undefined) return [];
    const place = element.where === undefined ? '' : `${element.where}: `;
    const names = [...attributes.keys()].filter(
      (name) => !own.includes(name) && !isCommonAttribute(name) && !isOfFramework(name),
    );
    const known = [...attributes].filter(([name]) => own.includes(name));
    const key = JSON.stringify([tag, known]);
    const refused = refusals.get(key) ?? refusalsOf(tag, known);
    refusals.set(key, refused);
    return [
      ...names.map((name) => nameFinding(element, name, own, place)),
      ...curly(element, known, place),
      ...refused.map(({ code, message, fix }) =>
        finding(fix === null ? 'error' : 'warning', code, `${place}<${tag}>: ${message}`, {
          line,
          ...(fix === null ? {} : { fix }),
        }),
      ),
    ];
  });
}

function nameFinding({ tag, line }: Written, name: string, own: readonly string[], place: string): Finding {
  if (CURLY.test(name)) {
    const message = `${place}<${tag}> has curly quotation marks around a value, which HTML does not know. Write straight ones.`;
    return finding('error', 'curly-quotes', message, { line, fix: 'heading="…"' });
  }
  const like = nearest(name, own);
  const fix = like === null ? {} : { fix: `${like}="…"` };
  // A name unlike any of ours could belong to something else on the page.
  const level = like === null ? 'warning' : 'error';
  return finding(level, 'unknown-attribute', place + unknownAttribute(tag, name, own), { line, ...fix });
}

/**
 * Values that begin with a curly quotation mark. Those with a space were split into several attributes, so their names
 * are reported instead.
 */
function curly(
  { tag, line }: Written,
  known: readonly (readonly [string, string])[],
  place: string,
): Finding[] {
  return known
    .filter(([, value]) => CURLY.test(value.charAt(0)) && !/\s/.test(value))
    .map(([name, value]) => {
      const message = `${place}<${tag}> has ${name}=${value} in curly quotation marks, which HTML does not know. Write straight ones.`;
      const straight = value.replace(new RegExp(CURLY, 'g'), '');
      return finding('warning', 'curly-quotes', message, { line, fix: `${name}="${straight}"` });
    });
}

interface Refusal {
  readonly code: string;
  readonly message: string;
  /** What to write instead of a former name, which works. */
  readonly fix: string | null;
}

/** Issues that the element itself reports, as it would in a page. Leaves out `state`, which the element sets itself. */
function refusalsOf(tag: string, known: readonly (readonly [string, string])[]): readonly Refusal[] {
  const attributes = Object.fromEntries(known.filter(([name]) => name !== 'state'));
  if (tag === DASHBOARD || isControl(tag) || Object.keys(attributes).length === 0) return [];
  const { element } = makeElement(tag, attributes, null);
  return element.issues
    .filter(({ code }) => REFUSALS.has(code))
    .map(({ code, message, details }) => ({
      code,
      message,
      fix: details.text === 'formerName' ? `${details.now}="${attributes[details.former] ?? ''}"` : null,
    }));
}
