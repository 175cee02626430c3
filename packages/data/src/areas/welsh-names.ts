import type { Area } from '../dataset/area.js';
import type { Dataset } from '../dataset/dataset.js';
import { matchesArea } from '../dataset/filter.js';
import { namesIn, type OfficialNames, ukNames } from './uk-names.js';

/**
 * Code, English and Welsh name of the Welsh authorities, and of areas larger than a country. The seven authorities not
 * listed here have the same name in both languages.
 */
const NAMES = `\
W06000001|Isle of Anglesey|Ynys Môn
W06000004|Denbighshire|Sir Ddinbych
W06000005|Flintshire|Sir y Fflint
W06000006|Wrexham|Wrecsam
W06000009|Pembrokeshire|Sir Benfro
W06000010|Carmarthenshire|Sir Gaerfyrddin
W06000011|Swansea|Abertawe
W06000012|Neath Port Talbot|Castell-nedd Port Talbot
W06000013|Bridgend|Pen-y-bont ar Ogwr
W06000014|Vale of Glamorgan|Bro Morgannwg
W06000015|Cardiff|Caerdydd
W06000018|Caerphilly|Caerffili
W06000021|Monmouthshire|Sir Fynwy
W06000022|Newport|Casnewydd
W06000024|Merthyr Tydfil|Merthyr Tudful
K02000001|United Kingdom|Y Deyrnas Unedig
K03000001|Great Britain|Prydain Fawr
K04000001|England and Wales|Cymru a Lloegr`;

/** Every area with a separate Welsh name. */
const welshRegister = (): readonly OfficialNames[] => [...ukNames(), ...namesIn(NAMES)];

/**
 * A dataset with official Welsh area names, for areas given with both their code and their official English name. Areas
 * that the source names differently, or gives without a code, keep their names. English names still match.
 *
 * @example
 * welshNames(sicknessAbsence()).observations.at(-2)?.area; // { code: 'W92000004', name: 'Cymru', otherNames: ['Wales'] }
 */
export function welshNames(dataset: Dataset): Dataset {
  const register = welshRegister();
  const known = new Map<string, Area>();
  const renamed = (area: Area): Area => {
    const { code, name } = area;
    if (code === null) return area;
    const key = `${code} ${name}`;
    const found = known.get(key);
    if (found !== undefined) return { ...area, name: found.name, otherNames: found.otherNames ?? [] };
    const own = register.find(
      ([each, english]) => each === code && matchesArea({ code: null, name: english }, name),
    );
    const called =
      own === undefined
        ? area
        : {
            ...area,
            name: own[2],
            otherNames: [name, ...(area.otherNames ?? []).filter((each) => each !== own[2])],
          };
    known.set(key, called);
    return called;
  };
  return {
    ...dataset,
    observations: dataset.observations.map((observation) => ({
      ...observation,
      area: renamed(observation.area),
    })),
  };
}
