import { activities, districts } from './invented.js';

/** A file of made-up figures: what it measures, and what its rows and columns represent. */
export interface Shape {
  readonly heading: string;
  /** Worded for the middle of a sentence. */
  readonly indicator: string;
  /** Headers of the columns that identify a row, in file order. */
  readonly rowHeader: 'area' | 'group';
  readonly columnHeader: 'sex' | 'area' | null;
  /** What goes side by side: nothing (one value per row), groups, or two areas. */
  readonly columns: readonly string[];
  /** The benchmark's row, if it has one. */
  readonly benchmarkRow: string | null;
  readonly benchmark: string;
  /** Returns row names, without the benchmark; up to 150. */
  readonly names: (count: number) => string[];
  readonly longNames: readonly string[];
  readonly namesOfTwoDirections: readonly string[];
}

/** The area to compare the others with. */
const ALL_DISTRICTS = 'All districts';

const LONG_PLACES = [
  'Bournemouth, Christchurch and Poole',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  'Armagh City, Banbridge and Craigavon',
  'Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokaiwhenuakitanatahu',
  'The part of the county that lies north of the river and east of the old railway line',
  'Ely',
];

/** Areas with one value each: the shape of a ranking. */
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
