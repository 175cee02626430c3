import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesOf, numbersOf, readAs, rolesOf } from './read-as.js';

/** Files by what they hold, with the roles that their columns have, in their order. */
const FILES: readonly (readonly [what: string, text: string, roles: string])[] = [
  ['a rate of its own number beside a cost', 'Area,Cost,Rate per 100 patients\nYork,5,1\nLeeds,6,2\nHull,7,3', 'area extra value'],
  ['durations in months', 'Area,Year,Months,Rate\nYork,2019,3,5\nLeeds,2019,6,6', 'area period extra value'],
  ['a standard error beside a code', 'LAD23CD,rate,std_err\nE06000014,65.1,0.4\nE08000035,62,0.3', 'area_code value standard_error'],
  ['a standard error under its whole name', 'gss,score,Standard Error\nE06000014,65.1,0.4\nE08000035,62,0.3', 'area_code value standard_error'],
  ['a rank', 'Code,Rate,Rank of rate\nW06000015,5,1\nW06000011,6,2', 'area_code value rank'],
  ['a rank beside groups', 'Area,Men,Women,Rank\nYork,5,6,1\nLeeds,7,8,2', 'area value value rank'],
  ['a rank in short', 'Area,Rate,Rk\nYork,5,1\nLeeds,4,2', 'area value rank'],
  ['a position', 'Area,Smoking,Position\nYork,5,20\nLeeds,4,31', 'area value rank'],
  ['a position in short', 'Area,Smoking,Pos\nYork,5,1\nHull,3,3\nLeeds,4,2', 'area value rank'],
  ['a place, lowest first', 'Area,Smoking,Place\nYork,5,3\nHull,3,1\nLeeds,4,2', 'area value rank'],
  ['ranks under a sign', 'Area,Smoking,#\nYork,5,1\nHull,3,3\nLeeds,4,2', 'area value rank'],
  ['ranks before the names', 'No.,Area,Smoking\n2,York,4\n1,Leeds,5\n3,Hull,3', 'rank area value'],
  ['ranks with ties', 'Area,Smoking,Pos\nYork,5,1\nHull,4,2\nLeeds,4,2\nBury,3,4', 'area value rank'],
  ['ranks with ties that count on', 'Area,Smoking,Pos\nYork,5,1\nHull,4,2\nLeeds,4,2\nBury,3,3', 'area value rank'],
  ['ranks of each year', 'Area,Year,Smoking,Pos\nYork,2019,5,1\nHull,2019,4,2\nLeeds,2019,3,3\nYork,2020,5,2\nHull,2020,6,1\nLeeds,2020,3,3', 'area period value rank'],
  ['a rank that the country has not', 'Area,Smoking,Pos\nEngland,4.5,\nYork,5,1\nHull,3,3\nLeeds,4,2', 'area value rank'],
  ['numbers of people under No.', 'Area,Smoking,No.\nYork,5,130\nHull,3,120\nLeeds,4,110', 'area value value'],
  ['small counts in another order', 'Area,Deaths by fire,Homes\nYork,1,50\nHull,2,30\nLeeds,3,70\nBury,5,10\nDon,4,90', 'area value value'],
  ['places on a map', 'Site,lat,long,visits\nA,53.1,-1.2,500\nB,54.1,-1.3,700', 'area extra extra value'],
  ['what ArcGIS adds', 'FID,LAD22CD,LAD22NM,Smoking,Shape__Area,GlobalID\n1,E06000014,York,5,123.5,a-b\n2,E08000035,Leeds,6,124.5,c-d', 'row_number area_code area value extra row_number'],
  ['a running number without a heading', '"","area","smoking"\n"1","York",5\n"2","Leeds",6', 'row_number area value'],
  ['rows that were sorted after they were numbered', ',area,smoking\n7,York,5\n3,Leeds,6\n9,Hull,1', 'row_number area value'],
  ['a running number of pandas', 'Unnamed: 0,area,smoking\n0,York,5\n1,Leeds,6', 'row_number area value'],
  ['a running number of R', 'X,place,obese\n1,York,5\n2,Leeds,6', 'row_number area value'],
  ['_id of CKAN', '_id,Board,Smokers\n1,Ayr,5\n2,Fife,6', 'row_number area value'],
  ['an identifier of the indicator', 'Indicator ID,Area,Smoking\n90,York,5\n90,Leeds,6', 'extra area value'],
  ['codes of counties in figures', 'FIPS,County,Value\n06037,Los Angeles,5\n06001,Alameda,6', 'area_code area value'],
  ['codes in figures under an unknown heading', 'ags,stelle,anteil\n01001,Flensburg,5\n06037,Hanau,6', 'area_code area value'],
  ['codes of the publisher before their names', 'Stelle,Bezeichnung,Anteil\nB01,Mitte,5\nB02,Pankow,6', 'area_code area value'],
  ['codes of the publisher after their names', 'Bezeichnung,Kode,Anteil\nMitte,B01,5\nPankow,B02,6', 'area area_code value'],
  ['words in capitals, of which one has a digit, and which are no codes', 'Bezeichnung,Gruppe,Anteil\nMitte,KITA,5\nPankow,U3,6\nWedding,HORT,7', 'area extra value'],
  ['codes under the year of their boundaries', 'STATISTIC,TLIST(A1),Year,LGD2014,Local Government District,UNIT,VALUE\nLE,2021,2021,N09000003,Belfast,Years,77.6\nLE,2021,2021,N92000002,Northern Ireland,Years,79.9', 'constant extra period area_code area unit value'],
  ['codes under the year of their boundaries', 'STATISTIC,Statistic Label,TLIST(A1),Year,LGD2014,Local Government District,UNIT,VALUE\nLE,Life,2021,2021,N09000003,Belfast,Years,77.6\nLE,Life,2021,2021,N92000002,Northern Ireland,Years,79.9', 'extra indicator extra period area_code area unit value'],
  ['a number for each name beside the value', 'Ort,Zahl,Value\nMitte,12,5.5\nPankow,34,6.5', 'area extra value'],
  ['a second number beside a name', 'Place,Visits,Staff\nYork,9,3\nLeeds,5,2', 'area value value'],
  ['codes under a heading of areas', 'Area,Deprivation score\nE06000014,5\nE08000035,6', 'area_code value'],
  ['a name for each code before the region of each', 'Code,Area,Name,Value\nE06000014,Yorkshire,York,5\nE08000035,Yorkshire,Leeds,6\nE12000001,North,Durham,6', 'area_code parent area value'],
  ['a region before its authorities', 'Region,Local authority,Value\nNE,Durham,5\nNE,Gateshead,6\nNW,Bury,7', 'parent area value'],
  ['a country that is the same in every row', 'Country,Ward,Value\nEngland,A,5\nEngland,B,6', 'parent area value'],
  ['regions and authorities with their codes', 'RGN23CD,RGN23NM,LAD23CD,LAD23NM,Rate\nE12000003,Y,E06000014,York,5\nE12000003,Y,E08000035,Leeds,6', 'parent_code parent area_code area value'],
  ['practices in their boards', 'ICB code,ICB name,Practice code,Practice name,Rate\nE54000001,A,P81001,Elm,5\nE54000001,A,P81002,Oak,6', 'parent_code parent area_code area value'],
  ['kinds of area under Geography', 'AREACD,AREANM,Geography,Observation\nE06000014,York,UA,5\nE12000003,Yorkshire,Region,6', 'area_code area area_type value'],
  ['kinds of area under a level', 'Area,Area level,Rate\nYork,UTLA,5\nYorkshire,Region,6', 'area area_type value'],
  ['a year in another language', 'Gemeinde,Jahr,Wert\nA,2019,5\nA,2020,6\nB,2019,7\nB,2020,8', 'area period value'],
  ['years under an unknown heading', 'Ort,Aar,Antal\nA,2019,5\nA,2020,6\nB,2019,7\nB,2020,8', 'area period value'],
  ['spans of years under an unknown heading', 'Ort,Aar,Antal\nA,2015-17,5\nA,2016-18,6\nB,2015-17,7\nB,2016-18,8', 'area period value'],
  ['counts of about two thousand', 'Area,Men,Women\nYork,1950,1999\nLeeds,2001,2010', 'area value value'],
  ['a quarter beside its year', 'Area,Year,Quarter,Value\nYork,2020,Q1,5\nYork,2020,Q2,6', 'area period dimension value'],
  ['a month that says its year', 'Area,Year,Month,Value\nYork,2020,January 2020,5\nYork,2020,February 2020,6', 'area extra period value'],
  ['a month beside its year', 'Area,Year,Month,Value\nYork,2020,January,5\nYork,2020,February,6', 'area period period value'],
  ['the number of a month beside its year', 'Area,Year,Month,Value\nYork,2020,1,5\nYork,2020,12,6', 'area period period value'],
  ['one month beside its year', 'Area,Year,Month,Value\nYork,2020,Jan,5\nLeeds,2020,Jan,6', 'area period period value'],
  ['the population alone', 'Area,Population\nYork,1000\nLeeds,2000', 'area value'],
  ['a count and its population', 'Area,Deaths,Population\nYork,5,1000\nLeeds,6,2000', 'area value denominator'],
  ['two counts side by side', 'Area,Deaths,Cases\nYork,5,10\nLeeds,6,20', 'area value value'],
  ['square kilometres under Area', 'Municipality name,Area,Smokers\nA,12.5,5\nB,13.5,6', 'area extra value'],
  ['wards in figures', 'Ward,Smokers\n1,50\n2,60', 'area value'],
  ['groups that nothing but their cells tell', 'Area,Housing,Smokers\nYork,Owned,5\nYork,Rented,6\nLeeds,Owned,7\nLeeds,Rented,8', 'area dimension value'],
  ['ages that nothing but their cells tell', 'Area,Bracket,Smokers\nYork,0-4,5\nYork,5-9,6\nLeeds,0-4,7\nLeeds,5-9,8', 'area dimension value'],
  ['codes and names of groups', 'Area,SEX,SEX_NAME,OBS_VALUE\nYork,1,Male,5\nYork,2,Female,6', 'area extra dimension value'],
  ['tenths of areas', 'lsoa11cd,lsoa11nm,IMD Score,IMD Rank,IMD Decile\nE01000001,City 001A,5.5,100,1\nE01000002,City 001B,6.5,50,2', 'area_code area value rank dimension'],
  ['a column of marks for each value', 'Area,Men,Men flag,Women,Women flag\nYork,5,p,,c\nLeeds,6,,7,', 'area value status value status'],
  ['marks of areas and times', 'HB,HBQF,Quarter,QuarterQF,Rate,RateQF\nS08000015,,2023Q1,,3.2,\nS92000003,d,2023Q1,,2.9,', 'area_code status period status value status'],
  ['remarks before the names', 'Comment,Where,Smokers\nok,York,5\nok,Leeds,6\nbad,Hull,7\nbad,Bury,7', 'extra area value'],
  ['the levels of WHO', 'Location,ParentLocation,Period,FactValueNumeric\nChad,Africa,2019,5\nMali,Africa,2019,6', 'area parent period value'],
  ['kinds of area among other words', 'Code,Area,Kind,Rate\nE06000014,York,UA,5\nE12000003,Yorkshire,Region,6\nE06000015,Derby,Other,6', 'area_code area extra value'],
  ['fifths that have numbers in their names', 'Area,IMD quintile,Rate\nYork,Most deprived 20%,5\nYork,Least deprived 20%,6', 'area dimension value'],
  ['numbers for all rows but one', ',Area,Rate\n1,York,5\n2,Leeds,6\n*,Hull,7', 'extra area value'],
  ['breaks of a series', 'Area,Year,Series break,Rate\nYork,2019,,5\nYork,2020,New method,6', 'area period break value'],
  ['headings without cells', 'Area Code,Area Name,Value,Compared to goal,Note\nE06000014,York,8\nE08000035,Leeds,13', 'area_code area value extra note'],
  ['a value without cells beside a count', 'Area Name,Count,Value\nYork,5,\nLeeds,6,', 'area value extra'],
]; // prettier-ignore

describe('the roles of columns', () => {
  for (const [what, text, roles] of FILES)
    it(`are right with ${what}`, () => {
      const result = readAs(text);
      assert.equal(Object.values(rolesOf(result)).join(' '), roles);
      assert.deepEqual(Object.keys(rolesOf(result)), result.columns, 'each column has one role');
      assert.ok(!result.issues.some(({ severity }) => severity !== 'notice'), codesOf(result).join());
      for (const { column, why } of result.roles) assert.notEqual(why, '', column);
    });
});

describe('a column of numbers', () => {
  const MARKERS = ['*', '..', 'x', ':', '#', '<5', '[c]', '1-9', 'NaN', 'None', '#N/A', '>95'];

  for (const marker of MARKERS) {
    it(`is recognised whatever its share of ${marker}`, () => {
      for (let numbers = 1; numbers < 8; numbers += 1) {
        const rows = Array.from(
          { length: 8 },
          (_, row) => `Ward ${row},${row < numbers ? row + 0.5 : marker}`,
        );
        const result = readAs(`Ward,Smokers\n${rows.join('\n')}`);
        assert.deepEqual(Object.values(rolesOf(result)), ['area', 'value']);
        assert.equal(
          result.dataset.observations.filter(({ value }) => typeof value === 'number').length,
          numbers,
        );
      }
    });

    it(`is recognised beside others even if all its cells are ${marker}`, () => {
      const isRange = marker === '1-9';
      const result = readAs(`Area,Men,Women\nYork,5,${marker}\nLeeds,6,${isRange ? '7' : marker}`);
      assert.deepEqual(Object.values(rolesOf(result)), ['area', 'value', 'value']);
      assert.equal(result.dataset.observations.length, 4);
    });
  }

  it('is not a column of ages or of markers', () => {
    assert.deepEqual(
      numbersOf(readAs('Area,Ages,Smokers\nYork,0-4,5\nYork,5-9,6\nHull,0-4,7\nHull,5-9,8')).length,
      4,
    );
    assert.deepEqual(rolesOf(readAs('Area,Smokers,Flag\nYork,5,*\nLeeds,6,*')), { Area: 'area', Smokers: 'value', Flag: 'status' }); // prettier-ignore
  });
});

describe('two readings', () => {
  it('of numbers of different kinds are reported once, with what settles it', () => {
    for (const [text, code, cure] of [
      [
        'Area,Smoking (%),Admissions (number)\nYork,5.1,1000\nLeeds,6.2,2000',
        'different-numbers',
        'columns="value=Smoking (%)"',
      ],
      [
        'Area,Deaths 2020,Rate 2020\nYork,5,50\nLeeds,6,60',
        'different-numbers',
        'columns="value=Deaths 2020"',
      ],
      [
        'Area,Smokers (n) 2020,Smokers (%) 2020\nYork,5,50\nLeeds,6,60',
        'different-numbers',
        'columns="value=Smokers (n) 2020"',
      ],
      [
        'Area,Deaths,Population\nYork,"1,005",10000\nLeeds,"1,006",20000',
        'count-with-denominator',
        'columns="value=Deaths; denominator=Population"',
      ],
      [
        'Area,Smoking,Platz\nYork,25,1\nLeeds,24,2\nHull,13,3\nBury,12,4\nDon,10,5',
        'rank-uncertain',
        'columns="rank=Platz"',
      ],
      ['Area,Smoking,Pos\nYork,5,1\nLeeds,4,3\nHull,3,2', 'rank-uncertain', 'columns="value=Pos"'],
      [
        'Area,Deaths,Population\nYork,5,1000\nLeeds,6,2000',
        'count-with-denominator',
        'columns="value=Deaths; denominator=Population"',
      ],
      [
        'Area,Smokers,Population\nYork,5,1000\nLeeds,6,2000',
        'count-with-denominator',
        'columns="value=Smokers; denominator=Population"',
      ],
      ['Area,Rate,Percentage\nYork,5,1\nLeeds,6,2', 'value-uncertain', 'columns="value=Percentage"'],
      [
        'Gemeente,Burgemeester,Waarde\nA,Jan,5\nB,Piet,6\nC,Kees,7',
        'area-uncertain',
        'columns="area=Burgemeester"',
      ],
    ] as const) /* prettier-ignore */ {
      const { issues } = readAs(text);
      const found = issues.filter((issue) => issue.code === code);
      assert.equal(found.length, 1, code);
      assert.ok(found[0]?.message.includes(cure), found[0]?.message);
      const settled = cure.slice('columns="'.length, -1);
      assert.deepEqual(codesOf(readAs(text, settled)), [], `${settled} settles it`);
    }
  });

  it('of a heading with a semicolon are reported as the attribute takes it', () => {
    const [issue] = readAs('Area,Rate,"A; B"\nYork,5,1\nLeeds,6,2').issues;
    assert.ok(issue?.message.includes(`columns='value="A; B"'`), issue?.message);
  });

  it('of numbers that count up in one area are no ranks', () => {
    const runs = readAs('Area,Run,Smoking\nYork,1,5\nYork,2,6\nYork,3,7\nYork,4,8\nYork,5,9');
    assert.equal(rolesOf(runs).Run, 'value');
  });

  it('are not reported if a heading leaves no doubt', () => {
    for (const text of [
      'Area,Value,Women\nYork,5,6',
      'Area,Men,Women\nYork,5,6',
      'Area,2019,2020\nYork,5,6',
      'Area,Deaths 2019,Deaths 2020\nYork,5,6',
      'Area,Rate 2019,Rate 2020\nYork,5,6',
      'Area,Deaths,Population\nYork,5.5,1000\nLeeds,6.1,2000',
      'Area,Rate,Population\nYork,5,1000',
      'Area,Smoking,Population\nYork,5.5,1000',
      'Area,Smoking prevalence,Population\nYork,5,1000',
      'Area,Smoking (%),Population\nYork,5,1000',
      'Area,Smoking,Population\nYork,5%,1000',
      'Area,Deaths,Rate,Population\nYork,5,50,1000',
      'Area,Population\nYork,1000',
    ])
      assert.deepEqual(codesOf(readAs(text)), []);
  });
});

describe('the reason for a role', () => {
  for (const [column, text, reason] of [
    [
      'Month',
      'Area,Year,Month,Value\nYork,2020,January 2020,5\nYork,2020,February 2020,6',
      { code: 'more-than-the-year' },
    ],
    [
      'Year',
      'Area,Year,Month,Value\nYork,2020,January 2020,5\nYork,2020,February 2020,6',
      { code: 'part-of', of: 'Month' },
    ],
    ['Schlüssel', 'Schlüssel,Anteil\nE06000014,5\nE08000035,6', { code: 'cells-are-gss-codes' }],
    ['Pos', 'Area,Smoking,Pos\nYork,5,1\nHull,3,3\nLeeds,4,2', { code: 'ranks-of', of: 'Smoking' }],
    // An area without a rank says nothing against the order of the others.
    [
      'Pos',
      'Area,Smoking,Pos\nEngland,4.5,\nYork,5,1\nHull,3,3\nLeeds,4,2',
      { code: 'ranks-of', of: 'Smoking' },
    ],
  ] as const) /* prettier-ignore */ {
    it(`tells of ${column} that it is ${reason.code} in ${text.slice(0, 30).replace(/\n/g, ' ')}`, () => {
      assert.deepEqual(readAs(text).roles.find((role) => role.column === column)?.reason, reason);
    });
  }
});

describe('several indicators in one file', () => {
  it('become a group, and a unit that depends on them is each number’s own', () => {
    const { dataset, roles } = readAs(
      'area,indicator,unit,value\nYork,Smoking,%,5\nHull,Smoking,%,6\nYork,Deaths,number,50',
    );
    assert.deepEqual(
      dataset.observations.map(({ group, unit }) => [Object.fromEntries(group), unit]),
      [
        [{ indicator: 'Smoking' }, '%'],
        [{ indicator: 'Smoking' }, '%'],
        [{ indicator: 'Deaths' }, 'number'],
      ],
    );
    assert.equal(roles[2]?.role, 'unit');
  });

  it('are distinguished by their unit if nothing else does', () => {
    const { observations } = readAs('area,unit,value\nYork,%,5\nYork,number,50').dataset;
    assert.deepEqual(
      observations.map(({ group, unit }) => [group.get('unit'), unit]),
      [
        ['%', '%'],
        ['number', 'number'],
      ],
    );
  });
});

describe('a column of kinds of area', () => {
  for (const [kinds, role] of [
    [40, 'area_type'],
    [41, 'extra'],
  ] as const)
    it(`is ${role === 'extra' ? 'not one' : 'one'} with ${kinds} of them`, () => {
      const rows = Array.from({ length: kinds }, (_, i) => `E060000${10 + i},Place ${i},Ward ${1960 + i},5`);
      assert.equal(rolesOf(readAs(['Code,Area,Kind,Rate', ...rows].join('\n'))).Kind, role);
    });
});
