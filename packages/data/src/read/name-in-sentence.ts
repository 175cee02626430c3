/** First words that keep their capital in mid-sentence: people, peoples, places, months and days, brands. */
const NAMES = /* @__PURE__ */ new Set(
  `alzheimer parkinson crohn hodgkin huntington tourette kaposi asperger raynaud sjögren ofsted ofcom ofgem brexit
  covid bitcoin facebook google twitter youtube windrush england english wales welsh scotland scottish britain british
  ireland irish ulster cornwall cornish europe european france french germany german spain spanish italy italian poland
  polish romania romanian bulgaria bulgarian ukraine ukrainian russia russian china chinese india indian pakistan
  pakistani bangladesh bangladeshi africa african caribbean asia asian america american australia australian arab
  gypsy roma jewish muslim islamic christian catholic hindu sikh buddhist january february march april june july august
  september october november december monday tuesday wednesday thursday friday saturday sunday christmas easter
  ramadan gini barnett bradford pisa london yorkshire`.split(/\s+/),
);
/** Possessives that are not names. */
const COMMON_POSSESSIVE =
  /^(?:children|women|men|people|girls?|boys?|mother|father|parent|carer|patient|pupil|student|worker|today|year|bachelor|master|driver|state|nation|public|employer|householder|citizen|veteran)s?['’]s?$/i;

/**
 * The name of an indicator in mid-sentence: without its initial capital, unless it starts with a name or an
 * abbreviation.
 *
 * @example
 * nameInSentence('Smoking prevalence'); // 'smoking prevalence'
 * nameInSentence('Alzheimer’s deaths'); // 'Alzheimer’s deaths'
 */
export function nameInSentence(name: string): string {
  const [first = ''] = name.split(/\s+/, 1);
  if (!/^\p{Lu}\p{Ll}/u.test(first)) return name;
  // A capital in the middle or at the end: `GPs`, `McDonald`, `iPhone`.
  if (/\p{Ll}\p{Lu}/u.test(first)) return name;
  const word = first.replace(/[,.:;()]+$/, '');
  const isPossessive = /['’]s$/.test(word) && !COMMON_POSSESSIVE.test(word);
  const stem = word.replace(/['’]s?$/, '').toLowerCase();
  const [lead = ''] = stem.split(/[-–/]/);
  if (isPossessive || NAMES.has(stem) || NAMES.has(lead)) return name;
  return name.charAt(0).toLowerCase() + name.slice(1);
}
