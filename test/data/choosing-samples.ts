/** Arguments that suit the messages of who is compared with whom. */
export const CHOOSING_SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  noFigureForPeriod: [[{ name: 'England', latest: '2022' }], '2023', 'partial'],
  noFigureForGroup: ['England', ['sex = Male']],
  areaLeftOut: ['area', ['York'], ['where']],
  mixedLevels: [['upper-tier', 'country'], 'England'],
  countryAmongAreas: ['England'],
  unknownLevel: ['UTLAs', ['region', 'upper-tier']],
  nothingWithin: ['E12000003', ['North East']],
  severalIndicators: ['indicator', ['Smoking', 'Obesity']],
  nothingMatchesTogether: [
    [
      ['sex', 'Men'],
      ['age', 'Under 75'],
    ],
  ],
  severalBenchmarks: ['Newport', ['E07000001', 'E07000002']],
  noSharedGroup: [['Men', 'Women'], { where: [['sex', 'Men']], values: [['sex', ['Men', 'Women']]] }],
  noPublishedOutcomes: [],
  publishedAgainstAnother: ['England', 'York'],
  severalFigures: [['York', 'Leeds'], 2, { where: [['sex', 'Men']], values: [['sex', ['Men', 'Women']]] }],
};
