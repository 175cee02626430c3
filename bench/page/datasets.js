/** A small seeded generator, so that every run measures the same numbers. Uniform in [0, 1). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const PLACES = [
  'Barnby',
  'Calder Valley',
  'Eastmoor',
  'Holme upon Sea',
  'Kirkham',
  'Northferry',
  'Ousedale',
  'Ridings',
  'Saltwick',
  'Wharfe',
];
const KINDS = [
  '',
  ' and District',
  ' North',
  ' South',
  ' East',
  ' West',
  ' Central',
  ' Rural',
  ' and Thornley',
  ' Coast',
  ' Heath',
  ' Moor',
  ' Vale',
  ' Bridge',
  ' Cross',
];
const period = { label: '2015–17', raw: '2015-17', start: '2015-01-01', end: '2017-12-31' };

function observation(area, group, value, at = period) {
  return {
    area,
    period: at,
    group: new Map(group),
    value,
    raw: String(value),
    printed: null,
    limits: [{ level: 0.95, lower: round(value - 1.2), upper: round(value + 1.2) }],
    count: null,
    denominator: null,
    flags: [],
    extra: new Map(),
    line: null,
  };
}

const round = (value) => Math.round(value * 100) / 100;

const ENGLAND = { code: 'E92000001', name: 'England' };
const places = (count) =>
  Array.from({ length: count }, (_, i) => ({
    code: `E0600${String(1000 + i)}`,
    name: `${PLACES[i % PLACES.length]}${KINDS[Math.floor(i / PLACES.length) % KINDS.length]}`,
  }));

/** Areas × men and women: `rows` rows in total, including the benchmark and one comparator. */
export function areasByGroup(rows, seed) {
  const random = seeded(seed);
  const areas = [ENGLAND, { code: 'E12000003', name: 'Yorkshire and The Humber' }, ...places(rows - 2)];
  return datasetOf(
    'healthy life expectancy at birth',
    areas.flatMap((area) =>
      ['Men', 'Women'].map((sex) => observation(area, [['sex', sex]], round(56 + 14 * random()))),
    ),
  );
}

/** One area over very many days. */
export function areasByDay(days, seed) {
  const random = seeded(seed);
  const [area] = places(1);
  const first = Date.UTC(1700, 0, 1);
  return datasetOf(
    'sickness absence',
    Array.from({ length: days }, (_, index) => {
      const day = new Date(first + index * 86_400_000).toISOString().slice(0, 10);
      return observation(area, [], round(56 + 14 * random()), { label: day, raw: day, start: day, end: day });
    }),
  );
}

/** Areas × indicators, and the benchmark. */
export function areasByIndicator(areas, indicators, seed) {
  const random = seeded(seed);
  const valueOf = ({ name }) => (name === 'England' ? 63 : round(56 + 14 * random()));
  return datasetOf(
    '',
    Array.from({ length: indicators }, (_, at) => [['indicator', `Measure ${at + 1}`]]).flatMap((group) =>
      [ENGLAND, ...places(areas)].map((area) => observation(area, group, valueOf(area))),
    ),
  );
}

/** Areas × years, and the benchmark, with limits. */
export function areasByYear(areas, years, seed) {
  const random = seeded(seed);
  const yearAt = (index) => {
    const year = String(2024 - years + index);
    return { label: year, raw: year, start: `${year}-01-01`, end: `${year}-12-31` };
  };
  return datasetOf(
    'healthy life expectancy at birth',
    [ENGLAND, ...places(areas)].flatMap((area) => {
      const first = 56 + 10 * random();
      return Array.from({ length: years }, (_, index) =>
        observation(area, [], round(first + index * 0.2 + random()), yearAt(index)),
      );
    }),
  );
}

function datasetOf(name, observations) {
  return {
    indicator: { name, unit: 'years', polarity: 'highIsGood', decimals: 1 },
    observations,
    provenance: {
      title: 'Made-up figures in the shape of a published table',
      publisher: 'Commonweal benchmark',
      url: null,
      licence: null,
      licenceUrl: null,
      vintage: null,
      method: null,
      attribution: null,
      notes: [],
    },
  };
}

/** The same dataset with every value replaced, but the same areas, groups, periods and number of limits. */
export function everyValueReplaced(dataset, seed) {
  const random = seeded(seed);
  return {
    ...dataset,
    observations: dataset.observations.map((o) => {
      if (typeof o.value !== 'number') return o;
      const factor = 1.02 + 0.06 * random();
      const value = round(o.value * factor);
      return {
        ...o,
        value,
        raw: String(value),
        printed: o.printed === null ? null : String(Math.round(value * 10) / 10),
        limits: o.limits.map((l) => ({
          ...l,
          lower: round(l.lower * factor),
          upper: round(l.upper * factor),
        })),
      };
    }),
  };
}
