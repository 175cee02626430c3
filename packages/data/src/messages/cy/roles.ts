// Not yet read by a translator.
import { attributeText } from '../../issues/attribute-text.js';
import type { RolesDetails } from '../../issues/details/roles.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { counted, LIST, NAME } from '../../language/cy.js';
import { listed, quotedList, suggested } from './lists.js';

const columnAs = (role: string, column: string): string => attributeText('columns', [[role, column]]);

export const roles: MessagesOf<RolesDetails> = {
  unknownRole: ({ role, column, like, roles: known }) => {
    // List them all: readers have no way to find out any that are left out.
    const all = `${known.slice(0, -1).join(', ')} a ${known.at(-1) ?? ''}`;
    const list =
      known.length === 0
        ? ''
        : ` Y rolau yw ${all}; gelwir terfynau lefelau eraill fel lower998, a gellir galw grwpiau yn sex, age, cause, ethnicity, category ac ati.`;
    return `Mae gan columns y rôl ${quoted(role)}, nad yw’n bod.${suggested(like)} Ar gyfer colofn o grwpiau ysgrifennwch ${columnAs('dimension', column === '' ? 'Tenure' : column)}.${list}`;
  },
  valueUncertain: ({ taken, others }) =>
    `Darllenir rhifau ${quoted(taken)} fel y gwerth. Mae ${quotedList(others)} hefyd yn ${others.length === 1 ? 'golofn o rifau, a gedwir ac na ddangosir' : 'golofnau o rifau, a gedwir ac na ddangosir'}. I ddangos un, ysgrifennwch ${columnAs('value', others[0] ?? '')}; i’w gadarnhau fel y mae, ${columnAs('value', taken)}.`,
  rankUncertain: ({ column, of }) =>
    `Rhifau ${quoted(column)} yw 1, 2, 3 ac yn y blaen${of === null ? '' : `, yn nhrefn ${quoted(of)}`}, felly fe’u cymerir fel safleoedd, a’u cadw heb eu dangos. I’w dangos, ysgrifennwch ${columnAs('value', column)}; i’w cadarnhau fel y maent, ${columnAs('rank', column)}.`,
  countWithDenominator: ({ value, denominator }) => {
    const settled = attributeText('columns', [
      ['value', value],
      ['denominator', denominator],
    ]);
    return `Cyfrifon yw rhifau ${quoted(value)}, a ddangosir fel y maent. Mae’r hyn y’u cyfrifir ynddo wrth eu hochr, yn ${quoted(denominator)}, ac ni chyfrifir cyfradd: mae gan ardaloedd mwy gyfrifon mwy. I ddangos cyfradd, ychwanegwch golofn ar ei chyfer; i’w gadarnhau fel y mae, ysgrifennwch ${settled}.`;
  },
  differentNumbers: ({ columns }) =>
    `Darllenir ${quotedList(columns)} ochr yn ochr, fel grwpiau o un rhif, ac maent yn edrych fel gwahanol fathau o rif. I ddangos un ohonynt ar ei ben ei hun, ysgrifennwch ${columnAs('value', columns[0] ?? '')}.`,
  noAreaColumn: ({ column }) => {
    const cure =
      column === null
        ? 'Ychwanegwch golofn o enwau, neu dywedwch pa un yw hi gyda columns="area=…".'
        : `Os rhesi ${quoted(column)} ydynt, ysgrifennwch ${columnAs('area', column)}.`;
    return `Nid oes colofn sy’n enwi’r ardaloedd, felly fe’u gelwir yn ôl eu rhes. ${cure}`;
  },
  areaUncertain: ({ taken, others }) =>
    `Enwir yr ardaloedd gan ${quoted(taken)}. Gallai ${quotedList(others)} eu henwi hefyd. I’w ddefnyddio, ysgrifennwch ${columnAs('area', others[0] ?? '')}; i’w gadarnhau fel y mae, ${columnAs('area', taken)}.`,
  codesWithoutIdentity: ({ codes }) => {
    const each = codes.map(({ code, names }) => `${quoted(code)} wrth ochr ${counted(names, NAME)}`);
    return `Nid yw’r codau hyn yn gwahaniaethu rhwng yr ardaloedd: ${listed(each)}. Defnyddir enwau’r ardaloedd, a chedwir eu codau fel y’u rhoddwyd. Gwiriwch golofn y codau, neu gadewch hi allan gyda columns="area_code=".`;
  },
  limitsOfAnother: ({ limits, owner, value }) => {
    const [lower = '', upper = ''] = limits;
    const own = attributeText('columns', [
      ['value', value],
      ['lower95', lower],
      ['upper95', upper],
    ]);
    return `Mae’r terfynau ${quotedList(limits)} yn perthyn i ${quoted(owner)}, felly dangosir ${quoted(value)} heb derfynau. Os ei derfynau ef ydynt, ysgrifennwch ${own}.`;
  },
  severalTables: ({ keys }) =>
    `Mae gan y JSON ${counted(keys.length, LIST)} o gofnodion: ${quotedList(keys)}. Dim ond un y gellir ei darllen. Rhowch y rhestr yr ydych am ei chael ar ei phen ei hun, neu fel yr unig un o dan ${quoted('data')}.`,
};
