/** Words for area types, and the words used with them. */
const NOUNS = /* @__PURE__ */ new Set(
  'authority authorities district districts borough boroughs county counties region regions country countries nation nations ward wards utla utlas ltla ltlas ua uas md lb lad lads icb icbs ccg ccgs pct pcts board boards constituency constituencies lsoa lsoas msoa msoas zone zones municipality municipalities state states province provinces parish parishes itl itl1 itl2 itl3 nuts nuts1 nuts2 nuts3 level city cities town towns gp practice practices pcn pcns cluster clusters'.split(
    ' ',
  ),
);
const BESIDE = /* @__PURE__ */ new Set(
  'and of the a or in new old all combined london metropolitan met unitary local upper lower tier non english welsh scottish health integrated care sub location locations council councils electoral parliamentary westminster government office nhs statistical international data intermediate output super layer area areas administrative district statistic 1 2 3 4 5 pre post uk gb england wales scotland northern ireland from april'.split(
    ' ',
  ),
);

const isCountry = (text: string): boolean =>
  /^(?:united kingdom|great britain|england|wales|scotland|northern ireland|england and wales|uk|gb)$/i.test(
    text,
  );

function isType(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
  const isKnown = words.every((word) => NOUNS.has(word) || BESIDE.has(word) || /^\d{4}$/.test(word));
  return isKnown && words.some((word) => NOUNS.has(word));
}

/** More area types than any file has. */
const MOST_TYPES = 40;

/**
 * Whether a column holds area types: `UA`, `Region`, `Counties & UAs`, with country names among them. Country names alone may be the
 * areas themselves.
 *
 * @example
 * areAreaTypes(['UA', 'Region', 'England']); // true
 */
export function areAreaTypes(texts: readonly string[]): boolean {
  return (
    texts.length <= MOST_TYPES && texts.some(isType) && texts.every((text) => isType(text) || isCountry(text))
  );
}
