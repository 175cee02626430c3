// Not yet read by a translator.
import { attachUnit, inCell as cellOf, plainUnit, shortUnit as shortOf } from '../unit.js';

/** A unit in Welsh: on its own, and after a number; `one`: after the number 1. */
interface WelshUnit {
  readonly alone: string;
  readonly after: string;
  readonly one: string;
}

/** Units that are nouns: English, then Welsh in the plural, after `o`, and after 1. */
const NOUNS = `\
years|blynyddoedd|flynyddoedd|flwyddyn
months|misoedd|fisoedd|mis
weeks|wythnosau|wythnosau|wythnos
days|diwrnodau|ddiwrnodau|diwrnod
hours|oriau|oriau|awr
minutes|munudau|funudau|munud
seconds|eiliadau|eiliadau|eiliad
people|pobl|bobl|person
persons|pobl|bobl|person
adults|oedolion|oedolion|oedolyn
children|plant|blant|plentyn
men|dynion|ddynion|dyn
women|menywod|fenywod|fenyw
residents|preswylwyr|breswylwyr|preswylydd
patients|cleifion|gleifion|claf
pupils|disgyblion|ddisgyblion|disgybl
households|aelwydydd|aelwydydd|aelwyd
families|teuluoedd|deuluoedd|teulu
homes|cartrefi|gartrefi|cartref
jobs|swyddi|swyddi|swydd
deaths|marwolaethau|farwolaethau|farwolaeth
births|genedigaethau|enedigaethau|enedigaeth
cases|achosion|achosion|achos
pounds|punnoedd|bunnoedd|bunt
pence|ceiniogau|geiniogau|geiniog
points|pwyntiau|bwyntiau|pwynt
miles|milltiroedd|filltiroedd|filltir
hectares|hectarau|hectarau|hectar
tonnes|tunelli|dunelli|dunnell`;

/** Names of units that are not nouns. */
const PHRASES: ReadonlyMap<string, string> = new Map([
  ['per cent', 'y cant'],
  ['percent', 'y cant'],
  ['% of working hours', '% o oriau gwaith'],
  ['% of adults', '% o oedolion'],
  ['% of people', '% o bobl'],
  ['% of children', '% o blant'],
  ['% of pupils', '% o ddisgyblion'],
  ['% of households', '% o aelwydydd'],
  ['% of population', '% o’r boblogaeth'],
  ['% of the population', '% o’r boblogaeth'],
  ['number', 'nifer'],
  ['count', 'nifer'],
  ['ratio', 'cymhareb'],
  ['index', 'mynegai'],
  ['score', 'sgôr'],
  ['proportion', 'cyfran'],
  ['rank', 'safle'],
  ['rate', 'cyfradd'],
]);
/** The people in a rate, such as `population` in `per 1,000 population`. */
const OF_WHOM: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['population', ' o’r boblogaeth'],
  ['people', ' o bobl'],
  ['persons', ' o bobl'],
  ['residents', ' o breswylwyr'],
  ['adults', ' o oedolion'],
  ['children', ' o blant'],
  ['households', ' o aelwydydd'],
  ['live births', ' o enedigaethau byw'],
  ['births', ' o enedigaethau'],
]);
const RATES: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['rate ', 'cyfradd '],
  ['crude rate ', 'cyfradd grai '],
  ['age-standardised rate ', 'cyfradd wedi’i safoni yn ôl oedran '],
  ['directly standardised rate ', 'cyfradd wedi’i safoni’n uniongyrchol '],
]);
/** After an amount of money, or a noun. */
const EACH: ReadonlyMap<string, string> = new Map([
  ['', ''],
  [' per hour', ' yr awr'],
  [' per day', ' y dydd'],
  [' per week', ' yr wythnos'],
  [' per month', ' y mis'],
  [' per year', ' y flwyddyn'],
  [' a week', ' yr wythnos'],
  [' a year', ' y flwyddyn'],
  [' per head', ' y pen'],
  [' per person', ' y pen'],
  [' per household', ' yr aelwyd'],
]);

const POINTS = 'pwyntiau canran';

const plain = (text: string): WelshUnit => ({ alone: text, after: text, one: text });

/** `years per person`: a noun, Welsh or English, and the phrase after it. */
function nounUnit(unit: string): WelshUnit | null {
  for (const line of NOUNS.split('\n')) {
    const [english = '', plural = '', soft = '', one = ''] = line.split('|');
    const start = [english, plural].find((noun) => unit.startsWith(noun));
    if (start === undefined) continue;
    const rest = unit.slice(start.length);
    const each = EACH.get(rest) ?? [...EACH.values()].find((text) => text === rest);
    if (each !== undefined) return { alone: plural + each, after: `o ${soft}${each}`, one: one + each };
  }
  return null;
}

/** A unit of the data in Welsh if all of it is known; otherwise as it is. */
function welsh(unit: string): WelshUnit {
  const text = plainUnit(unit);
  if (/^(?:(?:percentage|%) points?|pwyntiau canran)$/i.test(text))
    return { alone: POINTS, after: 'pwynt canran', one: 'pwynt canran' };
  const known = nounUnit(text);
  if (known !== null) return known;
  const phrase = PHRASES.get(text.toLowerCase());
  if (phrase !== undefined) return plain(phrase);
  const rate = /^(.*?)per ([\d,]+) ?(.*)$/.exec(text);
  const [, kind = '', many = '', whom = ''] = rate ?? [];
  const [of, what] = [OF_WHOM.get(whom), RATES.get(kind)];
  if (rate !== null && of !== undefined && what !== undefined) return plain(`${what}fesul ${many}${of}`);
  const sum = /^(\p{Lu}{0,3}\p{Sc}\s?(?:k|m|mn|b|bn)?)( (?:per|a) .*)$/u.exec(text);
  const each = EACH.get(sum?.[2] ?? '');
  return plain(sum === null || each === undefined ? text : (sum[1] ?? '') + each);
}

/** A unit on its own. */
export const unit = (name: string): string => welsh(name).alone;

/** A displayed number with its unit. */
export function withUnit(shown: string, name: string): string {
  const { alone, after, one } = welsh(name);
  if (alone === after) return attachUnit(shown, alone);
  if (alone === POINTS) return `${shown} ${pointsOf(shown)}`;
  return `${shown} ${shown === '1' ? one : after}`;
}

export const shortUnit = (name: string): string => shortOf(welsh(name).alone);
export const inCell = (shown: string, name: string, all = false): string =>
  cellOf(shown, welsh(name).alone, all);

/** A difference in percentage points: `2 bwynt canran`. */
export const pointsOf = (shown: string): string => (shown === '2' ? 'bwynt canran' : 'pwynt canran');
