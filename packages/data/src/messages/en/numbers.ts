import type { NumbersDetails } from '../../issues/details/numbers.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { delimiterName } from './csv.js';
import { onLines, places, quotedList } from './lists.js';

export const numbers: MessagesOf<NumbersDetails> = {
  bracketedNumbers: ({ column, cells, plain }) => {
    const one = cells.length === 1;
    return `In column ${quoted(column)} ${one ? 'a number is' : 'numbers are'} in brackets: ${places(cells)}. ${one ? 'It is' : 'They are'} shown as written and not drawn, because brackets do not always mean a negative number. If ${one ? 'it is' : 'they are'} negative, write \u2212${plain}. If not, take the brackets away.`;
  },
  tooManyDigits: ({ column, cells }) => {
    const one = cells.length === 1;
    return `In column ${quoted(column)} ${one ? 'a number has' : 'some numbers have'} more digits than can be compared exactly: ${places(cells)}. ${one ? 'It is' : 'They are'} shown as written and not drawn. Round ${one ? 'it' : 'them'} to 15 digits, or give ${one ? 'it' : 'them'} in a larger unit such as millions.`;
  },
  sentinels: (details) => {
    const one = details.numbers.length === 1;
    return `${quotedList(details.numbers)}${onLines(details.lines)} ${one ? 'is' : 'are'} far from the other numbers, and may stand for ‘missing’. ${one ? 'It is' : 'They are'} shown as given. If there is no number, write [x] in its place.`;
  },
  ambiguousDecimal: ({ cell: { raw, line }, number, delimiter }) =>
    `It is not clear whether ${quoted(raw.trim())}${line === null ? '' : ` (line ${String(line)})`} is ${number.replaceAll('.', ',')} or a number with the decimals ${number.slice(number.lastIndexOf('.') + 1)}, in a file whose cells are separated by ${delimiterName(delimiter)}. If the point groups thousands, write decimal=",". If it is a decimal point, write decimal=".".`,
};
