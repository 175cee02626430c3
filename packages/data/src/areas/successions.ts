/**
 * How one area succeeds another. `recoded`: the same area with a new code. `boundaryChanged`: the same authority with a
 * new boundary. `merged` and `split`: different areas, whose figures are never joined.
 */
export const SUCCESSION_KINDS = ['recoded', 'boundaryChanged', 'merged', 'split'] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

/** Codes that ended and codes that began in a year (on 1 April, unless stated otherwise). */
export interface Succession {
  readonly kind: SuccessionKind;
  readonly year: number;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/**
 * Year, kind (r, b, m, s), codes that ended, codes that began. From the ONS register of geographic codes, from 2013.
 * Part of Dorset (E10000009) went into another merger.
 */
const LINES = `\
2013 r E06000048 E06000057
2013 r E08000020 E08000037
2018 r S12000015 S12000047
2018 r S12000024 S12000048
2019 m E06000028,E06000029,E07000048,E10000009 E06000058
2019 m E07000049,E07000050,E07000051,E07000052,E07000053 E06000059
2019 b E10000009 E06000059
2019 m E07000190,E07000191 E07000246
2019 m E07000201,E07000204 E07000245
2019 m E07000205,E07000206 E07000244
2020 m E07000004,E07000005,E07000006,E07000007 E06000060
2020 r E10000002 E06000060
2021 m E07000150,E07000152,E07000153,E07000156 E06000061
2021 m E07000151,E07000154,E07000155 E06000062
2021 s E10000021 E06000061,E06000062
2023 m E07000026,E07000028,E07000029 E06000063
2023 m E07000027,E07000030,E07000031 E06000064
2023 s E10000006 E06000063,E06000064
2023 m E07000163,E07000164,E07000165,E07000166,E07000167,E07000168,E07000169 E06000065
2023 r E10000023 E06000065
2023 m E07000187,E07000188,E07000189,E07000246 E06000066
2023 r E10000027 E06000066
2024 m E47000010,E47000011 E47000014
2025 r E08000016 E08000038
2025 r E08000019 E08000039`;

const KINDS: Readonly<Record<string, SuccessionKind>> = {
  r: 'recoded',
  b: 'boundaryChanged',
  m: 'merged',
  s: 'split',
};

/**
 * Every known succession in order of time: all English upper-tier authorities from 2015, and the districts they were
 * made from.
 *
 * @example
 * allSuccessions().filter(({ year }) => year === 2025).map(({ to }) => to[0]); // ['E08000038', 'E08000039']
 */
export function allSuccessions(): Succession[] {
  return LINES.split('\n').map((line) => {
    const [year = '', kind = '', from = '', to = ''] = line.split(' ');
    return { kind: KINDS[kind] ?? 'recoded', year: Number(year), from: from.split(','), to: to.split(',') };
  });
}

/** International Territorial Level 1 codes, and the GSS code of the same area. */
const ITL1 = `\
TLB E92000001
TLC E12000001
TLD E12000002
TLE E12000003
TLF E12000004
TLG E12000005
TLH E12000006
TLI E12000007
TLJ E12000008
TLK E12000009
TLL W92000004
TLM S92000003
TLN N92000002`;

/**
 * The GSS code for an ITL 1 code (or its older form, `UKE` for `TLE`). Any other code is only trimmed and put in
 * capitals.
 *
 * @example
 * gssCode('TLE'); // 'E12000003'
 */
export function gssCode(code: string): string {
  const wanted = code.trim().toUpperCase();
  const itl = wanted.replace(/^UK(?=[C-N]$)/, 'TL');
  const line = ITL1.split('\n').find((entry) => entry.startsWith(`${itl} `));
  return line?.slice(itl.length + 1) ?? wanted;
}
