import { columnKey } from '../../dataset/filter.js';
import { GROUP_NAMES, type SingleRole } from './column-roles.js';
import { headingPeriod } from './heading-period.js';

/** The role that a heading suggests. `rank` is 0 for the best spelling; for an area, `KIND_RANK` and above is an area type. */
export interface Hint {
  readonly role: SingleRole | 'group' | 'row_number' | 'extra';
  readonly rank: number;
  /** For a group, its dimension. */
  readonly dimension: string;
  /** Whether the column holds the code or the name of what its heading names, as in `sex_code` and `sex_name`. */
  readonly part: 'whole' | 'name' | 'code';
}

/** From this rank on, an area spelling is an area type, which may also be a parent's. */
export const KIND_RANK = 100;
/** From this rank on, a value spelling is loose: another column could be the value instead. */
export const LOOSE_RANK = 10;

const KINDS =
  'la laname localauthority localauthorityname localauthoritydistrict localgovernmentdistrict authority council councilarea district county unitaryauthority utla utlaname ltla ltlaname healthboard healthboardname icb icbname ccg ccgname practice practicename pcn trust trustname provider providername school schoolname hospital hospitalname organisation organisationname lsoa msoa datazone intermediatezone ward wardname constituency borough municipality parish town city locality neighbourhood neighborhood tract department province canton gemeinde kommune commune comune municipio state statename statedesc region regionname country countryname nation geography';

/** Known spellings by role, best first. Spellings after a `|` are less certain. */
const SPELLINGS = {
  area_code:
    'areacode areacd code gsscode onscode geographycode geocode featurecode locationcode locationid spatialdim geoid refarea geo | lacode newlacode ladcode ladcd authoritycode localauthoritycode utlacode utlacd ltlacode ltlacd fips fipscode itlcode nutscode iso iso3 iso2 isocode iso3code regioncode countrycode',
  area: `area areaname areanm name place placename geographyname geographylabel featurename location locationname locationdesc geoname | ${KINDS}`,
  area_type:
    'areatype areatypename geographytype geographiclevel geographylevel arealevel locationtype spatialdimtype geotype typeofarea geographydescription',
  parent_code: 'parentcode parentareacode parentlocationcode parentgeographycode',
  parent: 'parentname parent parentarea parentareaname parentlocation parentlocationname',
  period:
    'period timeperiod periodname timeperiodname year years yr fy finyear finyr fiscalyr yearname date datename time timename quarter month week financialyear academicyear calendaryear fiscalyear reportingperiod reportingyear dateperiod datecode timedim surveyyear jahr annee ano anno jaar periode',
  value:
    'value observation obsvalue numericvalue datavalue factvaluenumeric factvalue observedvalue indicatorvalue | rate percentage percent % estimate data figure wert',
  count: 'count numerator number deaths cases events n',
  denominator: 'denominator population totalpopulation base samplesize populationestimate',
  standard_error:
    'se standarderror stderr stderror standarderr rse relativestandarderror cv coefficientofvariation sd standarddeviation stddev variance marginoferror moe',
  status:
    'observationstatus obsstatus obsflag confstatus obsconf status flag flags datamarking marker qualifier',
  break: 'break breakbefore breakinseries seriesbreak seriesbreakbefore methodchange rebase',
  note: 'valuenote note notes footnote footnotes datavaluefootnote',
  outcome:
    'outcome significance statisticalsignificance comparedtoenglandvalueorpercentiles comparedtobenchmark comparedtoengland comparisontoengland',
  indicator: 'indicatorname indicator variablename variable statisticlabel indicatorlabel statisticname',
  unit: 'unit units unitname unitofmeasure unitmeasure uom datavalueunit unitlabel',
  measure: 'measure',
  polarity: 'polarity',
  row_number:
    'fid objectid oid rowid rownumber rownum rowno recordid recordnumber recordoffset recordcount recid gid globalid uniqueid ogcfid esrioid serialnumber serialno srno sno',
  extra:
    'rank ranking position sortorder sort order latitude longitude lat long lon lng latitudelongitude easting northing eastings northings bnge bngn shapearea shapelength shapelen shapestarea shapestlength shapestlengthm stareashape stlengthshape geometry geom geolocation wkt timeperiodsortable pvalue zscore tvalue',
} satisfies Partial<Record<Hint['role'], string>>;

const OFFICIAL_NAME =
  /^(?:lad|ctyua|utla|ltla|rgn|ctry|cty|itl\d?|lau\d?|nuts\d?|msoa|lsoa|wd|lgd|hb|ca|icb|sicbl|ccg|pfa|cauth|nhser)\d\d(cd|nm)$/;
/** Endings of headings where codes and names have separate columns. */
const PART = /[\s_]+(code|cd|id|name|nm|label|desc|description|item[\s_]?name(?:[\s_]?(?:eng|en))?)$/i;
const OTHER_PART = /[\s_](?:sort[\s_]?order|hierarchy|alt[\s_]?code\d?|item[\s_]?notes?(?:[\s_]?\w{3})?)$/i;
const IS_CODE = /^(?:code|cd|id)$/i;

const HINT: Hint = { role: 'extra', rank: 0, dimension: '', part: 'whole' };

/** Known spellings in a map rather than searched for each heading, because a file may have thousands of headings. */
export class Spellings {
  readonly #roles = new Map<string, Hint>();

  constructor() {
    for (const [role, spellings] of Object.entries(SPELLINGS) as [Hint['role'], string][]) {
      let rank = 0;
      for (const spelling of spellings.split(' ')) {
        if (spelling === '|') rank = role === 'value' ? LOOSE_RANK : KIND_RANK;
        else if (!this.#roles.has(spelling)) this.#roles.set(spelling, { ...HINT, role, rank });
        if (spelling !== '|') rank += 1;
      }
    }
  }

  /** The role that a heading suggests, or null. */
  hintOf(header: string): Hint | null {
    const key = columnKey(header);
    const official = OFFICIAL_NAME.exec(key)?.[1];
    if (official !== undefined) return { ...HINT, role: official === 'cd' ? 'area_code' : 'area', rank: 0.5 };
    return (
      this.#roles.get(key) ??
      this.#groupOf(header, key) ??
      this.#partOf(header) ??
      this.#withUnit(header, key)
    );
  }

  #groupOf(header: string, key: string): Hint | null {
    const dimension = GROUP_NAMES.get(key);
    if (dimension === undefined) return null;
    return { ...HINT, role: 'group', dimension: dimension === '' ? header.trim().toLowerCase() : dimension };
  }

  /** `Area_ItemName_ENG`, `sex_code`: the code or name of what the first words name. */
  #partOf(header: string): Hint | null {
    if (OTHER_PART.test(header)) return HINT;
    const part = PART.exec(header.slice(0, 100));
    if (part === null) return null;
    const stem = header.slice(0, part.index);
    const key = columnKey(stem);
    const known = this.#roles.get(key) ?? this.#groupOf(stem, key);
    if (known === null) return null;
    const isCode = IS_CODE.test(part[1] ?? '');
    const hint: Hint = { ...known, rank: known.rank + (isCode ? 0.4 : 0.2), part: isCode ? 'code' : 'name' };
    if (known.role === 'area') return isCode ? { ...hint, role: 'area_code', rank: known.rank } : hint;
    if (known.role === 'parent') return isCode ? { ...hint, role: 'parent_code' } : hint;
    // An indicator's code is not its name.
    const isCodable = known.role === 'period' || known.role === 'group';
    return isCodable || !isCode ? hint : null;
  }

  /** `Value (%)`, `Rate [note 1]`, `Rate per 1,000`: a known word and its unit or note. */
  #withUnit(whole: string, wholeKey: string): Hint | null {
    // `Rate (2019)` is not a rate per 2019.
    const { rest: header } = headingPeriod(whole) ?? { rest: whole };
    const key = header === whole ? wholeKey : columnKey(header);
    const known = /[)\]]$/.test(whole) ? this.#roles.get(key) : undefined;
    if (known !== undefined && header !== whole) return { ...known, rank: known.rank + 0.1 };
    const bracket = header.search(/[([]/);
    const short = bracket > 0 ? this.#roles.get(columnKey(header.slice(0, bracket))) : undefined;
    if (short !== undefined) return { ...short, rank: short.rank + 0.1 };
    if (key.startsWith('rateper')) return { ...HINT, role: 'value', rank: LOOSE_RANK + 1.2 };
    return null;
  }
}

const AREA_HEADINGS = /* @__PURE__ */ new Set(
  `${SPELLINGS.area} ${SPELLINGS.area_code}`.split(' ').filter((spelling) => spelling !== '|'),
);

/**
 * Whether a text is a heading for areas or area codes and nothing else.
 *
 * @example
 * isAreaHeading('Local authority'); // true
 */
export function isAreaHeading(text: string): boolean {
  return text.length <= 40 && AREA_HEADINGS.has(columnKey(text));
}

/** Headings that may be running numbers, if the cells agree. */
const RUNNING =
  /^(?:column \d+|unnamed(?:: ?\d+)?|\.{3}\d+|x(?:\.?\d+)?|v1|index|row|row ?names?|no\.?|nr\.?|#|id|_id|key)$/i;

/**
 * Whether a heading suits running numbers: a placeholder such as `Unnamed: 0`, or `id`.
 *
 * @example
 * mayNumberRows('Column 1'); // true
 */
export function mayNumberRows(header: string): boolean {
  return RUNNING.test(header.trim());
}

/** Whether a heading is only a placeholder for an empty cell. */
export function isNameless(header: string): boolean {
  return /^(?:column \d+|unnamed(?:: ?\d+)?|\.{3}\d+)$/i.test(header.trim());
}

/**
 * Whether a heading is for an identifier: `Indicator ID`, `siteId`. Capitals decide, because `Paid` is a word.
 *
 * @example
 * isIdentifier('Indicator ID'); // true
 */
export function isIdentifier(header: string): boolean {
  return /(?:^|[\s_])(?:id|code|key)$/i.test(header) || /[a-z]I[Dd]$/.test(header);
}

/**
 * Whether a heading is a placeholder for cells beyond the last heading.
 *
 * @example
 * isBeyondHeadings('Unnamed (2)'); // true
 */
export function isBeyondHeadings(header: string): boolean {
  return /^Unnamed(?: \(\d+\))?$/.test(header);
}

const OF_VALUE =
  /flag|status|marker|qualifier|symbol|note|comment|remark|trend|significan|compared|source|url|link|unit|date|updated|qf$/i;

/**
 * Whether a heading is about a number itself, not what it measures: `Recent trend`, `Source`.
 *
 * @example
 * describesNumber('Recent trend'); // true
 */
export function describesNumber(header: string): boolean {
  return OF_VALUE.test(header);
}
