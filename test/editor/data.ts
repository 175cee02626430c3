/** A file as an editor keeps one: areas, two years, limits. */
export const OWN = [
  'Area code,Area,Year,Smoking (%),Lower,Upper',
  ...[2022, 2023].flatMap((year, at) =>
    [
      'E92000001,England,12.4',
      'E06000014,York,9.8',
      'E08000035,Leeds,13.1',
      'E06000010,Kingston upon Hull,17.6',
      'E06000011,East Riding of Yorkshire,10.9',
    ].map((line) => {
      const value = Number(line.split(',')[2]) - at / 2;
      return `${line.slice(0, line.lastIndexOf(','))},${String(year)},${value.toFixed(1)},${(value - 1).toFixed(1)},${(value + 1).toFixed(1)}`;
    }),
  ),
].join('\n');

/** What is copied from a spreadsheet. */
export const TABLE =
  'Area\tMen\tWomen\nEngland\t63.4\t63.8\nBradford\t60.4\t59.0\nLeeds\t62.0\t64.0\nYork\t65.3\t64.7';

const HEADINGS =
  'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,Compared to Region value or percentiles,Time period Sortable,New data,Compared to goal';

/** A download of Fingertips: its headings and kinds of rows, with few areas. */
export const FINGERTIPS = [
  HEADINGS,
  ...['2015 - 17', '2016 - 18'].flatMap((period, later) =>
    ['Male', 'Female', 'Persons'].flatMap((sex, of) =>
      [
        ',,E92000001,England,England',
        'E92000001,England,E12000003,Yorkshire and the Humber region,Region',
        'E12000003,Yorkshire and the Humber region,E06000010,"Kingston upon Hull, City of",County & UA',
        'E12000003,Yorkshire and the Humber region,E06000014,York,County & UA',
        'E12000003,Yorkshire and the Humber region,E08000035,Leeds,County & UA',
      ].map((area, at) => {
        const value = 14.5 - of * 3 + at + later / 2;
        const limits = [value - 1, value + 1, value - 2, value + 2].join(',');
        return `91380,Alcohol-specific mortality,${area},${sex},All ages,,,${period},${String(value)},${limits},96,390000,,Cannot be calculated,Worse,Worse,${String(2015 + later)}0000,,`;
      }),
    ),
  ),
].join('\n');
