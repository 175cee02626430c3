// Not yet read by a translator.
import { nameInProse } from '../../dataset/area.js';
import type { MissingReason } from '../../dataset/missing.js';
import type { Lack, ProseDetails } from '../../issues/details/prose.js';
import type { MessagesOf } from '../types.js';

const REASONS: Readonly<Record<MissingReason, string>> = {
  suppressed: 'mae wedi’i atal',
  notAvailable: 'nid oes un gan y ffynhonnell',
  notApplicable: 'ni ellir rhoi un',
  unreliable: 'mae’n rhy ansicr i’r ffynhonnell ei gyhoeddi',
  noneRecorded: 'ni chyfrodd y ffynhonnell unrhyw achosion',
  negligible: 'mae’n fwy na sero, ond yn talgrynnu i sero',
  notSupplied: 'nid oes un yn y data',
  notANumber: 'ni ellid darllen y gell fel rhif',
};

const LACKS: Readonly<Record<Lack, string>> = {
  reference: 'ffigur i gymharu ag ef: ysgrifennwch benchmark="England" neu enwch ardal arall sydd ag un',
  change:
    'ffigurau dau gyfnod nad ydynt yn rhannu amser, heb doriad rhyngddynt: gwiriwch y cyfnodau yn y data, a since',
  rank: 'ffigurau o leiaf dwy ardal, heblaw’r meincnod',
  period: 'cyfnod yn y data',
};

export const prose: MessagesOf<ProseDetails> = {
  noFigureToSay: ({ name, reason }) =>
    `Nid oes ffigur ar gyfer ${nameInProse(name)}: ${REASONS[reason]}. Mae’r testun rhwng y tagiau yn aros.`,
  nothingToSay: ({ say, lacks }) =>
    `Mae say="${say}" angen ${LACKS[lacks]}. Mae’r testun rhwng y tagiau yn aros.`,
};
