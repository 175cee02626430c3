/** What a unit in a heading looks like. A heading has other words in brackets too: `(ages 16+)`, `(provisional)`. */
const UNIT =
  /^(?:%(?:\s?(?:points?|of\b.*))?|per ?cent(?:age)?(?: points?)?|pct|\p{Lu}{0,3}\p{Sc}.*|per\b.*|(?:rate )?per [\d,]+.*|years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?|pence|p|pounds|euros?|kg|g|mg|km|m|cm|mm|miles|metres|tonnes|litres|ha|hectares|°c|['’‘]?0{3}s?|\d{1,3},?0{3}s?|thousands?|millions?|billions?)$/iu;
/** What says that a column counts. */
const COUNT = /^(?:numbers?|counts?|no\.?|n|nos\.?|people|persons|#)$/i;
const PER_CENT = /^(?:per ?cent(?:age)?|pct)$/i;

/** The unit that a text is, in the spelling that stands with a number; empty for one that says a count; null for no unit. */
function unitOf(text: string): string | null {
  const plain = text.trim();
  if (COUNT.test(plain)) return '';
  if (PER_CENT.test(plain)) return '%';
  return UNIT.test(plain) ? plain : null;
}

/**
 * The unit that the heading of a column states: in brackets, after a comma or at its end. Empty where it says that the column counts,
 * null where it says nothing of a unit.
 *
 * @example
 * headingUnit('Smokers (%)'); // '%'
 */
export function headingUnit(heading: string): string | null {
  const text = heading.trim().slice(0, 200);
  const inBrackets = /[([]([^()[\]]*)[)\]]$/.exec(text)?.[1];
  if (inBrackets !== undefined) {
    const unit = unitOf(inBrackets);
    if (unit !== null) return unit;
  }
  const afterComma = /[,:–-]\s+([^,:]+)$/.exec(text)?.[1];
  if (afterComma !== undefined) {
    const unit = unitOf(afterComma);
    if (unit !== null) return unit;
  }
  // After digits it is a level, as of limits: `95%`.
  const sign = /(?<![\d.]\s?)%(?:\s?points?)?(?=\s|$|\))/i.exec(text)?.[0];
  if (sign !== undefined) return sign;
  const money =
    /\p{Lu}{0,3}\p{Sc}\s?(?:['’]?\d[\d,]*s?|k|mn?|bn?|tn?|millions?|billions?|thousands?)?(?=\s|$)/iu.exec(
      text,
    )?.[0];
  if (money !== undefined) return money.trim();
  if (/\bper ?cent(?:age)?\b(?! points?)|\bpct\b/i.test(text)) return '%';
  const rate = /\bper \d[\d,]*\b.*$/i.exec(text)?.[0];
  if (rate !== undefined) return rate;
  return /^(?:numbers?|no\.?|counts?) of\b|\b(?:numbers?|counts?)$/i.test(text) ? '' : null;
}
