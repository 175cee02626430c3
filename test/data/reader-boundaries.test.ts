import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesOf, numbersOf, readAs } from './roles/read-as.js';

/** A file, what is read of it (`York 5; Hull 6`) and the issues that are reported. */
type Case = readonly [what: string, text: string, read: string, codes?: string];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'a file that may be cut off': [
    ['has fewer decimals in its last number', 'Area,Rate\nYork,5.25\nHull,6.75\nLeeds,7.2', 'York 5.25; Hull 6.75; Leeds 7.2', 'last-line-cut'],
    ['has no decimals in its last number', 'Area,Rate\nYork,5.25\nHull,6.75\nLeeds,7', 'York 5.25; Hull 6.75; Leeds 7', 'last-line-cut'],
    ['has a point without decimals in its last number', 'Area,Rate\nYork,5\nHull,6\nLeeds,7.', 'York 5; Hull 6; Leeds 7', 'last-line-cut'],
    ['has fewer digits in its last number', 'Area,Rate\nYork,525\nHull,650\nLeeds,7', 'York 525; Hull 650; Leeds 7', 'last-line-cut'],
    ['has fewer digits after a currency', 'Area,Rate\nYork,£525\nHull,£650\nLeeds,£7', 'York 525; Hull 650; Leeds 7', 'last-line-cut'],
    ['has fewer digits than grouped thousands', 'Area,Rate\nYork,"1,525"\nHull,"1,650"\nLeeds,1', 'York 1525; Hull 1650; Leeds 1', 'last-line-cut'],
    ['is judged without blank cells', 'Area,Rate\nYork,5.25\nHull,\nBury,6.75\nLeeds,7', 'York 5.25; Hull notSupplied; Bury 6.75; Leeds 7', 'last-line-cut'],
    ['has a short last row', 'Area,Rate,N\nYork,5.2,3\nHull,6.7,4\nLeeds,7', 'York 5.2; Hull 6.7; Leeds 7', 'too-few-fields,last-line-short'],
  ],
  'a file that is whole': [
    ['has as many decimals in its last number', 'Area,Rate\nYork,5.25\nHull,6.75\nLeeds,7.25', 'York 5.25; Hull 6.75; Leeds 7.25'],
    ['has one number above its last', 'Area,Rate\nYork,5.25\nLeeds,7', 'York 5.25; Leeds 7'],
    ['has numbers of two digits', 'Area,Rate\nYork,52\nHull,65\nLeeds,7', 'York 52; Hull 65; Leeds 7'],
    ['is sorted from high to low', 'Area,Rate\nYork,650\nHull,525\nLeeds,7', 'York 650; Hull 525; Leeds 7'],
    ['is sorted from high to low with ties', 'Area,Rate\nYork,650\nHull,650\nLeeds,7', 'York 650; Hull 650; Leeds 7'],
    ['has numbers of different decimals', 'Area,Rate\nYork,5.2\nHull,6.75\nLeeds,7', 'York 5.2; Hull 6.75; Leeds 7'],
    ['has a point after each number', 'Area,Rate\nYork,5.\nHull,6.\nLeeds,7.', 'York 5; Hull 6; Leeds 7'],
    ['has words among its numbers', 'Area,Rate\nYork,5.25\nHull,[c]\nBury,6.75\nLeeds,7', 'York 5.25; Hull suppressed; Bury 6.75; Leeds 7'],
    ['has a short row before its last', 'Area,Rate,N\nYork,5.2,3\nHull,6.7\nLeeds,7', 'York 5.2; Hull 6.7; Leeds 7', 'too-few-fields'],
  ],
  'a second row of headings': [
    ['has periods under headings that span', 'Area,Men,,Women,\n,2020,2021,2020,2021\nYork,5,6,7,8\nHull,6,7,8,9', '', 'several-header-rows'],
    ['has words under a heading that spans', 'Area,Men,\nArea,Rate,Count\nYork,5,6\nHull,6,7', '', 'several-header-rows'],
    ['has words under a repeated heading', 'Area,2020,2020\nArea,Men,Women\nYork,5,6', '', 'several-header-rows'],
    ['is not a first row of data', 'Area,Men,\nYork,5,6\nHull,6,7', 'York 5; Hull 6', 'empty-header'],
    ['has no number among its headings', 'Area,Men,\nCode,Rate,5\nYork,5,6\nHull,6,7', 'Code notANumber; York 5; Hull 6', 'empty-header,unreadable-number'],
    ['has no rows without numbers below', 'Area,Men,\n,Rate,Count', '', 'no-numeric-column'],
  ],
  'headings among the rows': [
    ['are set aside if they are the same', 'Area,Rate\nYork,5\nArea,Rate\nHull,6', 'York 5; Hull 6', 'repeated-headings'],
    ['are the same in capitals', 'Area,Rate\nYork,5\nAREA,RATE\nHull,6', 'York 5; Hull 6', 'repeated-headings'],
    ['are refused if their period differs', 'Area,2019\nYork,5\nName,2020\nHull,6', '', 'headings-change'],
    ['are refused if their words differ', 'Area,Rate\nYork,5\nName,Count\nHull,6', '', 'headings-change'],
    ['are refused if one is missing', 'Area,Rate,Note\nYork,5,a\nArea,Rate\nHull,6,b', '', 'headings-change'],
    ['are refused if there is another', 'Area,Rate\nYork,5\nArea,Rate,More\nHull,6', '', 'headings-change'],
    ['are not an area with a number', 'Area,Rate\nYork,5\nArea,7\nHull,6', 'York 5; Area 7; Hull 6'],
    ['are not an area with a marker', 'Area,Rate\nYork,5\nArea,[c]\nHull,6', 'York 5; Area suppressed; Hull 6'],
    ['are not an area without a number', 'Area,Rate\nYork,5\nArea,\nHull,6', 'York 5; Area notSupplied; Hull 6'],
    ['are not an area with a count like a year', 'Area,Rate\nYork,2019\nName,2020\nHull,2001', 'York 2019; Name 2020; Hull 2001'],
  ],
  'codes of areas': [
    ['are set aside if two areas have one in one year', 'Code,Area,Year,Rate\nA1,York,2019,5\nA1,Leeds,2019,6', 'York 2019 5; Leeds 2019 6', 'code-without-identity'],
    ['are set aside if three names share no word', 'Code,Area,Year,Rate\nA1,York,2019,5\nA1,Leeds,2020,6\nA1,Hull,2021,7', 'York 2019 5; Leeds 2020 6; Hull 2021 7', 'code-without-identity'],
    ['are set aside if they are words for none', 'Code,Area,Year,Rate\nna,York,2019,5\nna,Leeds,2019,6', 'York 2019 5; Leeds 2019 6', 'code-without-identity'],
    ['are set aside if they are markers, beside other codes', 'Code,Area,Rate\n*,York,5\n*,Leeds,6\nA3,Hull,7', 'York 5; Leeds 6; A3 7', 'code-without-identity'],
    ['stay if an area was renamed', 'Code,Area,Year,Rate\nA1,York,2019,5\nA1,Leeds,2020,6', 'A1 2019 5; A1 2020 6'],
    ['stay if three names share a word', 'Code,Area,Year,Rate\nA1,North York,2019,5\nA1,York East,2020,6\nA1,York,2021,7', 'A1 2019 5; A1 2020 6; A1 2021 7'],
    ['stay if only one name has ‘City of’', 'Code,Area,Year,Rate\nA1,"York, City of",2019,5\nA1,York,2019,6', 'A1 2019 5; A1 2019 6', 'contradicting-rows'],
    ['stay if ‘and’ is a sign in one name', 'Code,Area,Year,Rate\nA1,Bath & Avon,2019,5\nA1,Bath and Avon,2019,6', 'A1 2019 5; A1 2019 6', 'contradicting-rows'],
    ['stay if two groups have two names', 'Code,Area,Sex,Rate\nA1,York,Men,5\nA1,Leeds,Women,6', 'A1 Men 5; A1 Women 6'],
    ['may be single letters', 'Code,Area,Rate\nz,York,5\nx,Leeds,6', 'z 5; x 6'],
  ],
  'columns of numbers side by side': [
    ['are of one kind up to fifty times the size', 'Area,Men,Women\nYork,5.5,275\nHull,5.5,275', 'York Men 5.5; York Women 275; Hull Men 5.5; Hull Women 275'],
    ['are doubtful beyond fifty times the size', 'Area,Men,Women\nYork,5.5,276\nHull,5.5,276', 'York Men 5.5; York Women 276; Hull Men 5.5; Hull Women 276', 'different-numbers'],
    ['are a count and a value', 'Area,Deaths,Smoking\nYork,5,7\nHull,6,8', 'York 7; Hull 8'],
    ['are doubtful if counts have a denominator', 'Area,Smokers,Population\nYork,5,100\nHull,6,200', 'York 5; Hull 6', 'count-with-denominator'],
    ['are doubtful if a count is the denominator', 'Area,Smokers,Population\nYork,100,100\nHull,6,200', 'York 100; Hull 6', 'count-with-denominator'],
    ['are not a count above its denominator', 'Area,Smokers,Population\nYork,101,100\nHull,6,200', 'York 101; Hull 6'],
    ['are not a count with decimals', 'Area,Smokers,Population\nYork,5.5,100\nHull,6,200', 'York 5.5; Hull 6'],
    ['are a rate and its denominator', 'Area,Smoking rate,Population\nYork,5,100\nHull,6,200', 'York 5; Hull 6'],
    ['are a percentage and its denominator', 'Area,Smoking (%),Population\nYork,5,100\nHull,6,200', 'York 5; Hull 6'],
  ],
  'whole numbers like years': [
    ['are the period if all are one year', 'Place,Aar,Size\nA,2019,5\nB,2019,6', 'A 2019 5; B 2019 6'],
    ['are the period if each is there twice', 'Place,Aar,Size\nA,2019,5\nB,2019,6\nC,2020,7\nD,2020,8', 'A 2019 5; B 2019 6; C 2020 7; D 2020 8'],
    ['are values if each is there once', 'Place,Aar,Size\nA,2019,5\nB,2020,6', 'A Aar 2019; A Size 5; B Aar 2020; B Size 6'],
    ['are values in a single row', 'Place,Aar,Size\nA,2019,5', 'A Aar 2019; A Size 5'],
    ['are values without other numbers', 'Place,Aar,Baar\nA,2019,2001\nB,2019,2002', 'A Aar 2019; A Baar 2001; B Aar 2019; B Baar 2002'],
    ['are another form of the period beside it', 'Year,Aar,Place,Size\n2019,2019,A,5\n2020,2020,A,6\n2021,2021,A,7', 'A 2019 5; A 2020 6; A 2021 7'],
  ],
}; // prettier-ignore

for (const [what, cases] of Object.entries(CASES))
  describe(what, () => {
    for (const [how, text, read, codes = ''] of cases)
      it(how, () => {
        const result = readAs(text);
        const rows = numbersOf(result).map((row) => (row as unknown[]).join(' '));
        assert.equal(rows.join('; '), read);
        assert.equal(codesOf(result).join(), codes);
      });
  });
