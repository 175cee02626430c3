// Not yet read by a translator.
import type { WidgetDetails } from '../../issues/details/widget.js';
import type { MessagesOf } from '../types.js';

export const widget: MessagesOf<WidgetDetails> = {
  widgetFailed: () =>
    'Ni ellid lluniadu’r siart oherwydd nam yn y teclyn hwn. Dangosir cynnwys y dudalen ei hun yn ei le. Rhowch wybod am y nam i’r bobl sy’n rhedeg y wefan hon.',
  partFailed: ({ part }) =>
    `Ni ellid llwytho rhan o sgript y teclyn hwn (${part}). Gwiriwch y cysylltiad, a bod holl ffeiliau’r teclyn ar y gweinydd.`,
  languageNotLoaded: ({ lang, file }) =>
    `Gofynnir am yr elfen hon yn yr iaith ‘${lang}’, nad yw’r dudalen wedi’i llwytho. Llwythwch ${file}.min.js hefyd, neu mewnforiwch @commonweal/widgets/define/${file}.js.`,
  trustedTypesRefused: ({ policy }) =>
    `Mae polisi’r dudalen hon wedi atal sgript ei siartiau. Dangosir cynnwys y dudalen ei hun yn eu lle. Ychwanegwch ${policy} at linell trusted-types y polisi hwnnw. Os oes sgript arall o’r fath ar y dudalen, ychwanegwch 'allow-duplicates' hefyd.`,
};
