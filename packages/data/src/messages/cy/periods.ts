// Not yet read by a translator.
import type { PeriodsDetails } from '../../issues/details/periods.js';
import { attributeText } from '../../issues/attribute-text.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { counted, MONTHS, PERIOD } from '../../language/cy.js';
import { places, quotedList } from './lists.js';

/** A day in words, as `1 Ebrill 2024`. */
function dayInWords(day: string): string {
  const date = new Date(day);
  return `${String(date.getUTCDate())} ${[...MONTHS.values()][date.getUTCMonth()] ?? ''} ${String(date.getUTCFullYear())}`;
}

export const periods: MessagesOf<PeriodsDetails> = {
  undatedPeriods: ({ undated, chosen }) => {
    const [first = ''] = undated;
    return undated.length === 1
      ? `Dangosir y cyfnod diweddaraf sydd â dyddiadau: ${quoted(chosen)}. Ni ellid dyddio’r cyfnod ${quotedList(undated)}, felly ni chafodd ei gymharu ag ef. I’w ddangos, ysgrifennwch period="${first}".`
      : `Dangosir y cyfnod diweddaraf sydd â dyddiadau: ${quoted(chosen)}. Ni ellid dyddio’r cyfnodau ${quotedList(undated)}, felly ni chawsant eu cymharu ag ef. I ddangos un ohonynt, ysgrifennwch period="${first}".`;
  },
  periodNeeded: (details) =>
    `Mae gan y data ${counted(details.periods.length, PERIOD)}, ac nid yw’n glir pa un yw’r diweddaraf: ${quotedList(details.periods)}. Dywedwch pa un i’w ddangos, er enghraifft period="${details.periods[0] ?? ''}".`,
  periodsWithin: ({ inner, outer }) =>
    `Mae’r cyfnod ${quoted(inner)} o fewn ${quoted(outer)}, felly ni all un llinell fynd drwy’r ddau. Enwch y cyfnodau i’w dangos yn period, wedi’u gwahanu â hanner colon, neu tynnwch un math â where.`,
  noPeriods: () =>
    'Nid oes gan y data gyfnodau, felly dangosir ei ffigurau heb newid dros amser. Ychwanegwch golofn ar gyfer y cyfnod, megis 2023 neu 2021 to 2023, neu enwch hi: columns="period=Year".',
  notInTime: ({ undated, withoutPeriod }) =>
    [
      ...(undated.length === 0
        ? []
        : [
            undated.length === 1
              ? `Ni ellid dyddio’r cyfnod ${quotedList(undated)}, felly nid oes iddo le mewn amser ac fe’i hepgorir.`
              : `Ni ellid dyddio’r cyfnodau ${quotedList(undated)}, felly nid oes iddynt le mewn amser ac fe’u hepgorir.`,
          ]),
      ...(withoutPeriod === 0 ? [] : [`Ffigurau heb gyfnod, a hepgorir: ${String(withoutPeriod)}.`]),
    ].join(' '),
  dayFirstDates: ({ date, day }) =>
    `Darllenwyd dyddiadau megis ${quoted(date)} gyda’r diwrnod yn gyntaf, fel ${dayInWords(day)}. Os y mis sydd gyntaf, ysgrifennwch y dyddiadau fel 2024-01-31.`,
  monthsNotJoined: ({ months, years, year, choice }) =>
    `Ni chyfunwyd y misoedd yn ${quoted(months)} â’r blynyddoedd yn ${quoted(years)}, oherwydd gall blwyddyn megis ${quoted(year)} ddechrau mewn unrhyw fis. Mae pob mis yn grŵp yn ei flwyddyn. I ddangos un, ysgrifennwch ${attributeText('where', [choice])}. I ddangos misoedd yn eu trefn, rhowch y mis a’r flwyddyn mewn un golofn, fel 2024-01.`,
  monthFirstDates: ({ cells }) =>
    `Mae’r mis yn gyntaf mewn rhai dyddiadau, felly nid yw’n glir pa rif yw’r diwrnod: ${places(cells)}. Fe’u dangosir fel y’u hysgrifennwyd, heb ddyddiadau. Ysgrifennwch nhw fel 2024-01-31.`,
};
