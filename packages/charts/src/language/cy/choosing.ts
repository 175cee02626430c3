// Not yet read by a translator.
import type { OutcomeTone } from '../../marks/tones.js';
import type { ChoosingWords } from '../choosing.js';
import {
  type ChoosingPhrases,
  mixedFinding,
  mixedHeadline,
  notShown,
  publishedCounts,
} from '../choosing-texts.js';
import { type LevelName, levelName } from '../level-name.js';
import { formatNumber } from '../number.js';
import { capitalise } from '../sentence.js';
import { AREA, count, inPart, list, otherOf, rowsOf } from './count.js';
import { cyPhrases } from './phrases.js';
import { inSentence, lead, noun, period } from './prose.js';

/** Levels by keyword of `type=`: singular and plural. */
const LEVELS: ReadonlyMap<string, LevelName> = new Map([
  ['country', ['gwlad', 'gwledydd']],
  ['region', ['rhanbarth', 'rhanbarthau']],
  ['upper-tier', ['awdurdod haen uchaf', 'awdurdodau haen uchaf']],
  ['lower-tier', ['awdurdod haen isaf', 'awdurdodau haen isaf']],
  ['combined-authority', ['awdurdod cyfun', 'awdurdodau cyfun']],
  ['metropolitan-county', ['sir fetropolitan', 'siroedd metropolitan']],
  ['icb', ['bwrdd gofal integredig', 'byrddau gofal integredig']],
  ['K02', ['y Deyrnas Unedig', 'y Deyrnas Unedig']],
  ['K03', ['Prydain Fawr', 'Prydain Fawr']],
  ['K04', ['Cymru a Lloegr', 'Cymru a Lloegr']],
  ['E05', ['ward', 'wardiau']],
  ['W05', ['ward yng Nghymru', 'wardiau yng Nghymru']],
  ['S13', ['ward yn yr Alban', 'wardiau yn yr Alban']],
  ['E01', ['ardal haen is', 'ardaloedd haen is']],
  ['E02', ['ardal haen ganol', 'ardaloedd haen ganol']],
  ['E13', ['rhan o Lundain', 'rhannau o Lundain']],
  ['S08', ['bwrdd iechyd', 'byrddau iechyd']],
  ['W11', ['bwrdd iechyd lleol', 'byrddau iechyd lleol']],
  ['E40', ['rhanbarth y GIG', 'rhanbarthau’r GIG']],
  ['E38', ['is-leoliad', 'is-leoliadau']],
  ['E14', ['etholaeth', 'etholaethau']],
]);

const namesOf = (level: string): LevelName =>
  levelName(level, LEVELS, {
    itl: (n) => [`ardal ITL ${n}`, `ardaloedd ITL ${n}`],
    coded: (code) => [`ardal â chod ${code}`, `ardaloedd â chodau ${code}`],
    other: (words) => [words, `ardaloedd o’r math ${words}`],
  });
const many = (levels: readonly string[]): string => list(levels.map((level) => namesOf(level)[1]));

/** On their own, and after `yn`. */
const OUTCOMES: Readonly<Record<OutcomeTone, readonly [alone: string, after: string]>> = {
  better: ['gwell', 'yn well'],
  similar: ['tebyg', 'yn debyg'],
  worse: ['gwaeth', 'yn waeth'],
  higher: ['uwch', 'yn uwch'],
  lower: ['is', 'yn is'],
  notCompared: ['heb ei gymharu', 'heb ei gymharu'],
};

const say: ChoosingPhrases = {
  common: cyPhrases,
  notRankedTogether: (about, levels) =>
    `${lead(about)}rhoddir ${noun(about)} ar gyfer ${many(levels)}, nad ydynt yn cael eu rhestru yn eu trefn gyda’i gilydd`,
  outcomeIn: (tone, { part, whole, isSome }, subject, isFirst) =>
    `${OUTCOMES[tone][1]} ${isFirst ? inPart(part, whole, rowsOf(subject)) + (isSome ? ' sydd â chanlyniad' : '') : `mewn ${formatNumber(part, 0)}`}`,
  ofGroup: (counts, group) => (group === null ? counts : `${counts} ar gyfer ${inSentence(group)}`),
  asPublished: (parts) => `Fel y’i cyhoeddwyd, roedd y ffigur ${parts.join('; ')}.`,
  latest: (label) => `diweddaraf: ${period(label)}`,
  notShownOne: (name, label) => `Ni ddangosir ${name}: nid oes ffigur ar gyfer ${period(label)}.`,
  notShown: (names, label) =>
    `Heb eu dangos, oherwydd nad oes ganddynt ffigur ar gyfer ${period(label)}: ${names}.`,
  otherAreas: (n) => count(n, otherOf(AREA)),
};

/** Welsh texts about who is compared with whom. */
export const cyChoosing: ChoosingWords = {
  level: (level) => namesOf(level)[0],
  mixedFinding: (facts) => mixedFinding(say, facts),
  mixedHeadline: (facts) => mixedHeadline(say, facts),
  mixedNote: (levels) =>
    `Mae ${many(levels)} yn lefelau gwahanol o ardal, felly ni chânt eu rhestru yn eu trefn, eu dosbarthu na’u cyfrif gyda’i gilydd.`,
  noFigure: ({ name, latest }, label) =>
    `Nid oes ffigur ${period(label)} ar gyfer ${name}${latest === null ? '' : ` (${say.latest(latest)})`}.`,
  notShown: (areas, label) => notShown(say, areas, label),
  publishedCounts: (groups, subject) => publishedCounts(say, groups, subject),
  publishedOutcome: (name, tone, against) =>
    tone === 'notCompared'
      ? `Fel y cyhoeddwyd, ni chymharwyd ${name}.`
      : `Y canlyniad a gyhoeddwyd ar gyfer ${name}${against === null ? '' : `, o’i gymharu â’r ffigur ar gyfer ${against},`} yw ${OUTCOMES[tone][0]}.`,
  publishedLegend: (tone) => `${capitalise(OUTCOMES[tone][0])}, fel y cyhoeddwyd`,
  publishedNote: (against) =>
    `Cyhoeddwyd y canlyniadau gyda’r ffigurau${against === null ? '' : `, o’u cymharu â’r ffigur ar gyfer ${against}`}, ac ni chawsant eu cyfrifo yma.`,
};
