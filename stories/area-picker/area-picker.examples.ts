import type { Child, Examples } from '../support/example.js';

/** Areas of several kinds; what they are called is all that matters. */
const AREAS: readonly Child[] = [
  {
    csv: `Area Code,Area Name,Value
E92000001,England,63.4
E12000003,Yorkshire and The Humber,61.7
E08000016,Barnsley,59.7
E06000060,Buckinghamshire,68.4
E08000035,Leeds,62.0
E06000016,Leicester,59.7
E10000018,Leicestershire,64.5
E09000023,Lewisham,61.6
E06000066,Somerset,65.2
E08000013,St. Helens,58.2
E06000014,York,65.3
W06000001,Ynys Môn,63.6
E07000063,Lewes,65.0
`,
  },
  { paragraph: 'The page of each area is in the list of areas.' },
];
const LONG: readonly Child[] = [
  {
    csv: `Area,Value
Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch,1
Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokaiwhenuakitanatahu,2
The part of the county that lies north of the river and east of the old railway line,3
`,
  },
];

export const examples = {
  nothingChosen: { args: { children: AREAS }, says: 'No area is chosen yet.' },
  chosen: {
    args: { value: 'E08000035', children: AREAS },
    says: 'An area is chosen by its code, and shown by its name before anything has been read.',
  },
  hint: {
    args: { value: 'Leeds', hint: 'Type the name of your council', children: AREAS },
    says: 'Help between the label and the field.',
  },
  error: {
    args: { error: 'Choose an area', children: AREAS },
    says: 'What is wrong, said by the page, as the GOV.UK Design System does.',
  },
  compare: {
    args: { value: 'Leeds', compare: true, children: AREAS },
    says: 'A second field for what to compare with: the benchmark, the region once it is known, and areas one by one.',
  },
  neighbours: {
    args: { value: 'Leeds', compare: true, neighbours: 'York; Barnsley; E06000016', children: AREAS },
    says: 'Statistical neighbours that the author lists are compared together.',
  },
  onlySome: {
    args: { value: 'York', areas: 'York; Leeds; Barnsley', label: 'Council', children: AREAS },
    says: 'Only the areas that the author names, under a label of the author’s.',
  },
  fromAFile: {
    args: { file: 'health-profile-yorkshire.csv' },
    says: 'What there is to choose is read from a file, once the field is used.',
  },
  longNames: { args: { children: LONG }, says: 'Long names wrap, even those without spaces.' },
  unreadable: {
    args: { children: [{ csv: 'notes\nTo follow\n' }] },
    says: 'The data have no areas. The list says that it did not load.',
  },
  narrow: { args: { value: 'Leeds', compare: true, children: AREAS }, on: 'narrow' },
  darkPage: { args: { value: 'Leeds', compare: true, children: AREAS }, on: 'dark' },
  rightToLeft: { args: { value: 'Leeds', compare: true, children: AREAS }, on: 'right-to-left' },
} satisfies Examples;
