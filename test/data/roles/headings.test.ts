import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAs, rolesOf } from './read-as.js';

/** A file of a few lines around one heading. */
type FileWith = (heading: string) => string;

/** Headings with the roles of the columns in their file, or with those of headings that only look like them. */
interface Rule {
  readonly what: string;
  readonly file: FileWith;
  readonly roles: string;
  readonly headings: readonly string[];
  readonly otherwise: string;
  readonly others: readonly string[];
}

const besideSmokers: FileWith = (heading) => `Area,${heading},Smokers\nYork,7,5.1\nLeeds,9,6.2\nHull,4,6.3`;
const markers: FileWith = (heading) => `Area,Women,${heading}\nYork,5.1,*\nLeeds,6.2,*`;
const codes: FileWith = (heading) => `Area,${heading},Smokers\nMitte,AB,5\nPankow,CD,6\nKreuz,EF,7`;
const names: FileWith = (heading) =>
  `Town,${heading},Smokers\nNorth Side,East Side,5\nSouth Side,West Side,6\nNew Side,Old Side,7`;
const running: FileWith = (heading) => `${heading},Place,Smokers\n1,York,5\n2,Leeds,7\n3,Hull,6`;
const repeated: FileWith = (heading) =>
  `Where,${heading},Smokers\nYork,good,5\nYork,bad,6\nHull,good,7\nHull,bad,8`;
const coded: FileWith = (heading) => `Area,${heading},Smokers\nYork,1,5\nYork,2,6\nHull,1,7\nHull,2,8`;
const besideSize: FileWith = (heading) =>
  `Area,Size of it,"${heading}"\nYork,10,5.1\nHull,20,7.2\nBury,31,7.3`;

const RULES: readonly Rule[] = [
  {
    what: 'a standard error',
    file: besideSmokers,
    roles: 'area standard_error value',
    headings: ['Standard error', 'standard_errors', 'Std err', 'Std. err', 'stderr of it', 'SE', 'S.E.', 'Smokers (SE)', 'smokers se', 'se_smokers'],
    otherwise: 'area value value',
    others: ['Seats', 'Rose', 'House', 'use_of', 'Substandard error', 'Nonstd err', 'Use se_x'],
  },
  {
    what: 'a rank',
    file: besideSmokers,
    roles: 'area rank value',
    headings: ['Rank of smokers', 'smoker ranks', 'Ranking of it', 'Rk.', 'rk_2020', 'League position', 'position', 'Rank (of 2)'],
    otherwise: 'area value value',
    others: ['Ranked', 'Franks', 'Position held', 'Prank', 'Xrk', 'Cup position'],
  },
  {
    what: 'an identifier',
    file: besideSmokers,
    roles: 'area extra value',
    headings: ['Site id', 'Sort key', 'key', 'siteId', 'siteID', 'id (local)', 'id_local'],
    otherwise: 'area value value',
    others: ['IDs', 'Idle', 'Keyed', 'Aid', 'Unpaid', 'SiteIdx', 'Kid (x)', 'Decode', 'Monkey'],
  },
  {
    what: 'a qualifier of numbers',
    file: markers,
    roles: 'area value constant',
    headings: ['Men QF', 'Men qualifiers', 'Men flag', 'Men status', 'Men markers', 'Men symbol', 'Men notes', 'Men footnote', 'Men significance', 'Men trend', 'Men sources', 'Column 3', 'Unnamed: 2', '...3'],
    otherwise: 'area value value',
    others: ['Men', 'Men noted', 'Flagged men', 'Trendy men', 'Sourced', 'Column x'],
  },
  {
    what: 'about the number beside it',
    file: repeated,
    roles: 'area extra value',
    headings: ['Data flag', 'Status of it', 'A marker of', 'A qualifier of', 'A symbol', 'Note 1', 'My comment', 'Remarks', 'Recent trend', 'Significant', 'Compared', 'Data source', 'An url', 'A link', 'A unit', 'Survey date', 'Last updated', 'RateQF'],
    otherwise: 'area dimension value',
    others: ['Topic', 'Theme', 'QFs'],
  },
  {
    what: 'a publisher’s own code',
    file: codes,
    roles: 'area area_code value',
    headings: ['Kode', 'my code', 'x cd', 'my nr', 'Nr', 'NUTS', 'my iso', 'FIPS', 'ags', 'gss', 'Abbr'],
    otherwise: 'area extra value',
    others: ['cdx', 'xcd', 'nrx', 'xnr', 'xiso', 'bags', 'agsx', 'Short'],
  },
  {
    what: 'an official name',
    file: names,
    roles: 'parent area value',
    headings: ['LAD23NM', 'CTYUA21NM', 'UTLA20NM', 'LTLA19NM', 'RGN22NM', 'CTRY11NM', 'CTY23NM', 'ITL321NM', 'ITL21NM', 'LAU121NM', 'LAU21NM', 'NUTS318NM', 'MSOA11NM', 'LSOA21NM', 'WD22NM', 'LGD14NM', 'HB19NM', 'CA19NM', 'ICB23NM', 'SICBL23NM', 'CCG21NM', 'PFA22NM', 'CAUTH22NM', 'NHSER22NM'],
    otherwise: 'area extra value',
    others: ['XLAD23NM', 'LAD2NM', 'LAD23NMX', 'LAD234NM'],
  },
  {
    what: 'a running number',
    file: running,
    roles: 'row_number area value',
    headings: ['Column 1', 'Unnamed: 0', 'Unnamed', '...1', 'X', 'X.1', 'X1', 'V1', 'index', 'Row', 'row name', 'rownames', 'No.', 'No', 'Nr.', 'nr', '#', 'id', '_id', 'key'],
    otherwise: 'value area value',
    others: ['Column', 'Index 2', 'Rows', 'Xa', 'V12', 'Keys', 'nos', 'ids', 'Unnamed 1', '..1'],
  },
  {
    what: 'a group, by the code or name in its heading',
    file: coded,
    roles: 'area dimension value',
    headings: ['sex_code', 'sex cd', 'sex id', 'sex_name', 'sex nm', 'sex label', 'sex desc', 'sex description', 'Sex_ItemName_ENG', 'Sex item name en', 'Sex_ItemName'],
    otherwise: 'area value value',
    others: ['sexcode', 'sex codes', 'Sex sorted', 'Sex named'],
  },
  {
    what: 'a detail of a group',
    file: coded,
    roles: 'area extra value',
    headings: ['Sex_SortOrder', 'Sex sort order', 'Sex_Hierarchy', 'Sex_AltCode1', 'Sex alt code', 'Sex_ItemNotes_ENG', 'Sex item notes'],
    otherwise: 'area value value',
    others: ['SortOrderSex', 'Sex hierarchies', 'Sex itemised'],
  },
  {
    what: 'a value with its unit',
    file: besideSize,
    roles: 'area extra value',
    headings: ['Rate (%)', 'Rate [%]', 'Rate (2019)', 'Value (per 1,000)', 'Rate per 1,000', 'Rate per thousand people', 'Estimate (£)', '(Rate)'],
    otherwise: 'area value value',
    others: ['Rate 2019', 'Ratepayers', 'Rated (%)', 'Price (%)'],
  },
  {
    what: 'a count with its unit',
    file: besideSize,
    roles: 'area value count',
    headings: ['Deaths (number)', 'Count (2019)', 'N [people]'],
    otherwise: 'area value value',
    others: ['Deathly (number)', 'Miscount (2019)'],
  },
]; // prettier-ignore

const rolesIn = (text: string): string => Object.values(rolesOf(readAs(text))).join(' ');

describe('the heading of a column', () => {
  for (const { what, file, roles, headings, otherwise, others } of RULES) {
    for (const heading of headings)
      it(`is ${what} in ‘${heading}’`, () => assert.equal(rolesIn(file(heading)), roles));
    for (const heading of others)
      it(`is not ${what} in ‘${heading}’`, () => assert.equal(rolesIn(file(heading)), otherwise));
  }
});
