import { activities, districts } from './invented.js';

/** A file of invented figures: what it measures, and what its rows and columns are. */
export interface Shape {
  readonly heading: string;
  /** As it stands in the middle of a sentence. */
  readonly indicator: string;
  /** Headers of the columns that say what a row is about, in the order of the file. */
  readonly rowHeader: 'area' | 'group';
  readonly columnHeader: 'sex' | 'area' | null;
  /** What stands side by side: nothing (one value a row), groups, or two areas. */
  readonly columns: readonly string[];
  /** The row that is a benchmark, where one is. */
  readonly benchmarkRow: string | null;
  readonly benchmark: string;
  /** Names of a number of rows, the benchmark not counted; at most 150. */
  readonly names: (count: number) => string[];
  readonly longNames: readonly string[];
  readonly namesOfTwoDirections: readonly string[];
}

/** The area that the others are compared with. */
const ALL_DISTRICTS = 'All districts';

const LONG_PLACES = [
  'Bournemouth, Christchurch and Poole',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  'Armagh City, Banbridge and Craigavon',
  'Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokaiwhenuakitanatahu',
  'The part of the county that lies north of the river and east of the old railway line',
  'Ely',
];

/** Areas, one value each: the shape of a ranking. */
export const AREAS: Shape = {
  heading: 'Adults who walk every day',
  indicator: 'the share of adults who walk every day',
  rowHeader: 'area',
  columnHeader: null,
  columns: ['Value'],
  benchmarkRow: ALL_DISTRICTS,
  benchmark: ALL_DISTRICTS,
  names: districts,
  longNames: LONG_PLACES,
  namesOfTwoDirections: ['القاهرة', 'الإسكندرية', 'بيروت', 'עמאן', 'חיפה', 'באר שבע', 'York', 'Ely (North)'],
};

/** Areas by sex: the shape of a choropleth table, or of a comparison of two groups. */
export const AREAS_BY_SEX: Shape = { ...AREAS, columnHeader: 'sex', columns: ['Men', 'Women'] };

/** Activities in two areas: the shape of a comparison of two areas. */
export const ACTIVITIES: Shape = {
  heading: 'Adults who take part every week',
  indicator: 'the share of adults who take part every week',
  rowHeader: 'group',
  columnHeader: 'area',
  columns: [ALL_DISTRICTS, 'Alderby'],
  benchmarkRow: null,
  benchmark: ALL_DISTRICTS,
  names: activities,
  longNames: [
    'Walking, also with a dog, for at least ten minutes without a break, to get to a place or for pleasure',
    'Donaudampfschifffahrtsgesellschaftskapitänsmützenwettbewerb',
    'Swimming, indoors and outdoors',
    'Go',
  ],
  namesOfTwoDirections: ['المشي', 'السباحة', 'الجري', 'הליכה', 'שחייה', 'Walking', 'Judo (beginners)'],
};
