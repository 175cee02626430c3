// Not yet read by a translator.
import type { CommandLineDetails } from '../../issues/details/command-line.js';
import type { MessagesOf } from '../types.js';
import { counted, VALUE } from '../../language/cy.js';

export const commandLine: MessagesOf<CommandLineDetails> = {
  noNumberRead: ({ missing, isExplained }) => {
    if (isExplained)
      return 'Ni ddarllenwyd yr un rhif, felly nid oes dim i’w ddangos. Cywirwch y gwall uchod, a gwiriwch y ffeil eto.';
    const values = missing === 1 ? 'mae’r unig werth' : `mae pob un o’r ${counted(missing, VALUE)}`;
    return missing > 0
      ? `Ni ddarllenwyd yr un rhif, felly nid oes dim i’w ddangos: ${values} ar goll. Gwiriwch mai hon yw’r ffeil gywir, neu enwch golofn y rhifau, er enghraifft columns="value=Rate".`
      : 'Ni ddarllenwyd yr un rhif, felly nid oes dim i’w ddangos. Enwch golofn y rhifau, er enghraifft columns="value=Rate".';
  },
};
