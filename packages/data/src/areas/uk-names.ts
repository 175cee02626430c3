import type { Area } from '../dataset/area.js';

/** The languages with official area names. */
export type NameLanguage = 'en' | 'cy';

/** Code, English name, Welsh name: the United Kingdom, its countries and the regions of England. */
const NAMES = `\
K02000001|UK|Y DU
K99000002|UK less Extra-Regio|Y DU heb Extra-Regio
E92000001|England|Lloegr
W92000004|Wales|Cymru
S92000003|Scotland|Yr Alban
N92000002|Northern Ireland|Gogledd Iwerddon
E12000001|North East|Gogledd-ddwyrain Lloegr
E12000002|North West|Gogledd-orllewin Lloegr
E12000003|Yorkshire and The Humber|Swydd Efrog a’r Humber
E12000004|East Midlands|Dwyrain Canolbarth Lloegr
E12000005|West Midlands|Gorllewin Canolbarth Lloegr
E12000006|East of England|Dwyrain Lloegr
E12000007|London|Llundain
E12000008|South East|De-ddwyrain Lloegr
E12000009|South West|De-orllewin Lloegr`;

/** A code with its official names. */
export type OfficialNames = readonly [code: string, english: string, welsh: string];

/** Parses lines of names. */
export const namesIn = (lines: string): readonly OfficialNames[] =>
  lines.split('\n').map((line): OfficialNames => {
    const [code = '', english = code, welsh = english] = line.split('|');
    return [code, english, welsh];
  });

/** Names of the United Kingdom, its countries and the regions of England. */
export const ukNames = (): readonly OfficialNames[] => namesIn(NAMES);

/**
 * An area by its code, named in one language, with its name in the other as an alternative.
 *
 * @example
 * ukArea('W92000004', 'cy'); // { code: 'W92000004', name: 'Cymru', otherNames: ['Wales'] }
 */
export function ukArea(code: string, language: NameLanguage): Area {
  const [, english, welsh] = ukNames().find(([each]) => each === code) ?? [code, code, code];
  return language === 'en'
    ? { code, name: english, otherNames: [welsh] }
    : { code, name: welsh, otherNames: [english] };
}
