/** What a unit in a heading looks like. Headings have other words in brackets too: `(ages 16+)`, `(provisional)`. */
const UNIT =
  /^(?:%(?:\s?(?:points?|of\b.*))?|per ?cent(?:age)?(?: points?)?|pct|\p{Lu}{0,3}\p{Sc}.*|per\b.*|.*\bper [\d,]+\b.*|[\p{L}µ]{1,4}\/(?:\p{L}{1,3}[\d²³]?|[\d,]+)|years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?|pence|p|pounds|euros?|kg|g|mg|km|m|cm|mm|miles|metres|tonnes|litres|ha|hectares|(?:k|m|g|t)?wh|(?:k|m|g)w|(?:k|m)?t?co2e?|k?m[23²³]|sq(?:uare)? (?:k?m|miles|metres)|db|°[cf]|['’‘]?0{3}s?|\d{1,3},?0{3}s?|thousands?|millions?|billions?)$/iu;
/** Words for a column of counts. */
const COUNT = /^(?:numbers?|counts?|no\.?|n|nos\.?|people|persons|#)$/i;
const PER_CENT = /^(?:per ?cent(?:age)?|pct)$/i;

/** The unit a text names, spelled as it appears with a number; empty for a count; null if it is not a unit. */
function unitOf(text: string): string | null {
  const plain = text.trim();
  if (COUNT.test(plain)) return '';
  if (PER_CENT.test(plain)) return '%';
  return UNIT.test(plain) ? plain : null;
}

/** A unit at the end of a heading (in brackets, after a comma or on its own) and the name before it. */
const ENDS = [
  /^(?<name>.*\S)\s*[([](?<unit>[^()[\]]*)[)\]]$/,
  /^(?<name>.*[^\s,:–-])\s*[,:–-]\s+(?<unit>[^,:]+)$/,
  // After digits it is a confidence level: `95 %`.
  /^(?<name>.*[^\s\d.])\s+(?<unit>per \d[\d,]*\b.*|%(?:\s?points?)?|\p{Lu}{0,3}\p{Sc}.*)$/iu,
];

interface HeadingEnd {
  readonly name: string;
  readonly unit: string;
}

/** A heading split into its name and the unit at its end; null if it does not end with a unit. */
function unitAtEnd(heading: string): HeadingEnd | null {
  const text = heading.trim().slice(0, 200);
  for (const end of ENDS) {
    const { name = '', unit = '' } = end.exec(text)?.groups ?? {};
    const known = unit === '' ? null : unitOf(unit);
    if (known !== null) return { name, unit: known };
  }
  return null;
}

/** Words for amounts that are given in pence. */
export const MONEY =
  /\b(?:pence|penn(?:y|ies)|prices?|costs?|fees?|fares?|charges?|dut(?:y|ies)|tariffs?|lev(?:y|ies))\b/i;

/**
 * Whether a heading ends in `(p)` and is not about money: the letter may mean that the numbers are provisional. It is a
 * unit only if it also appears with the numbers.
 *
 * @example
 * isProvisional('Births (p)'); // true
 */
export const isProvisional = (heading: string): boolean =>
  unitAtEnd(heading)?.unit.toLowerCase() === 'p' && !MONEY.test(heading);

/**
 * A heading without the unit at its end, if anything else is left.
 *
 * @example
 * withoutUnit('Smoking prevalence (%)'); // 'Smoking prevalence'
 */
export function withoutUnit(heading: string): string {
  const end = unitAtEnd(heading);
  return end === null || end.unit === '' || isProvisional(heading) || !/\p{L}/u.test(end.name)
    ? heading
    : end.name;
}

/**
 * The unit stated in a column heading: in brackets, after a comma or at its end. Empty for a column of counts, null if
 * the heading states no unit.
 *
 * @example
 * headingUnit('Smokers (%)'); // '%'
 */
export function headingUnit(heading: string): string | null {
  const text = heading.trim().slice(0, 200);
  const atEnd = unitAtEnd(text);
  if (atEnd !== null) return atEnd.unit;
  // After digits it is a confidence level: `95%`.
  const sign = /(?<![\d.]\s?)%(?:\s?points?)?(?=\s|$|\))/i.exec(text)?.[0];
  if (sign !== undefined) return sign;
  const money =
    /\p{Lu}{0,3}\p{Sc}\s?(?:['’]?\d[\d,]*s?|k|mn?|bn?|tn?|millions?|billions?|thousands?)?(?=\s|$)/iu.exec(
      text,
    )?.[0];
  if (money !== undefined) return money.trim();
  if (/\bper ?cent(?:age)?\b(?! points?)|\bpct\b/i.test(text)) return '%';
  const rate = /(?<=[([])per \d[\d,]*\b[^()[\]]*(?=[)\]])|\bper \d[\d,]*\b.*$/i.exec(text)?.[0];
  if (rate !== undefined) return rate;
  return /^(?:numbers?|no\.?|counts?) of\b|\b(?:numbers?|counts?)$/i.test(text) ? '' : null;
}
