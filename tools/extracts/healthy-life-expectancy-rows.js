/** Areas in the order of the figure, with the name to show where it is not the official one in the package. */
const AREAS = [
  ['E92000001', ''],
  ['E12000003', ''],
  ['E08000016', 'Barnsley'],
  ['E08000032', 'Bradford'],
  ['E08000033', 'Calderdale'],
  ['E08000017', 'Doncaster'],
  ['E06000011', 'East Riding of Yorkshire'],
  ['E06000010', 'Kingston upon Hull'],
  ['E08000034', 'Kirklees'],
  ['E08000035', 'Leeds'],
  ['E06000012', 'North East Lincolnshire'],
  ['E06000013', 'North Lincolnshire'],
  ['E10000023', 'North Yorkshire'],
  ['E08000018', 'Rotherham'],
  ['E08000019', 'Sheffield'],
  ['E08000036', 'Wakefield'],
  ['E06000014', 'York'],
];
const INDICATORS = ['Male healthy life expectancy', 'Female healthy life expectancy'];
const FIRST = 2011;
const LAST = 2018;

/**
 * One line for each area: code, name, then for men and for women in each period value, lower and upper limit.
 * @param {string} csv The whole file, as published.
 * @returns {string[]}
 */
export function extractRows(csv) {
  const cells = new Map(
    csv.split(/\r?\n/).map((line) => {
      // Only the name of an area may hold a comma.
      const [indicator = '', code = ''] = line.split(',');
      const [value = '', , , period = '', lower = '', upper = ''] = line.split(',').slice(-7);
      return [`${indicator}|${code}|${period.slice(0, 4)}`, [value, lower, upper].join('|')];
    }),
  );
  const years = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);
  return AREAS.map(([code = '', name = '']) => {
    const figures = INDICATORS.flatMap((indicator) =>
      years.map((year) => {
        const found = cells.get(`${indicator}|${code}|${String(year)}`);
        if (found === undefined)
          throw new Error(`The file has no ${indicator} for ${code} from ${String(year)}.`);
        return found;
      }),
    );
    return [code, name, ...figures].join('|');
  });
}
