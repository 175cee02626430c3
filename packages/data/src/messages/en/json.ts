import type { JsonDetails, JsonShape } from '../../issues/details/json.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { grouped } from './lists.js';

const SHAPES: Readonly<Record<JsonShape, string>> = {
  answerWithoutData: 'an answer without any data',
  jsonStatWithoutData: 'a JSON-stat collection without data in it',
  jsonStatThatDoesNotFit: 'JSON-stat whose sizes and categories do not fit',
  listOfDifferentThings: 'a list of different things',
  null: 'null',
  notPlainData: 'not plain data',
  oneRecord: 'one record',
  recordsWithoutSharedKeys: 'records that have hardly a key in common',
  recordWithEmptyList: 'a record whose list is empty',
  singleValue: 'a single value',
};

export const json: MessagesOf<JsonDetails> = {
  notJson: ({ line, column, found }) =>
    `The data is not valid JSON: there is an unexpected ${found === null ? 'end' : `‘${found}’`} on line ${String(line)}, character ${String(column)}. Check for a missing comma, a comma too many or single quotation marks.`,
  jsonShape: ({ shape }) =>
    `The JSON is ${SHAPES[shape]}, not a table. Give a list of records, such as [{"area": "Leeds", "value": 62}], or {"columns": […], "rows": [[…], […]]}.`,
  dataShape: ({ shape }) => {
    const cure =
      shape === 'Map'
        ? ' One is made of a Map by Array.from(map, ([area, value]) => ({ area, value })).'
        : '';
    return `The data is or holds a ${shape}, and that is no table. Give a list of records, such as [{ area: 'Leeds', value: 62 }].${cure}`;
  },
  jsonTooDeep: ({ limit }) =>
    `The JSON is nested more than ${String(limit)} levels deep. Give a list of records, one for each row.`,
  duplicateKey: ({ key, line }) =>
    `A record has the key ${quoted(key)} twice (line ${String(line)}). The last one is shown. Remove one of them.`,
  nestedCell: ({ column }) =>
    `Column ${quoted(column)} holds a list or a record, not a single value. It is shown as text.`,
  tooMuchData: ({ what, limit }) =>
    `The data has more than ${grouped(limit)} ${what}. Give a smaller extract.`,
};
