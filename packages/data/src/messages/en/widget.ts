import type { WidgetDetails } from '../../issues/details/widget.js';
import type { MessagesOf } from '../types.js';

export const widget: MessagesOf<WidgetDetails> = {
  widgetFailed: () =>
    'The chart could not be drawn because of a fault in this widget. The page’s own content is shown instead. Report the fault to the people who run this site.',
  partFailed: ({ part }) =>
    `A part of this widget’s script (${part}) could not be loaded. Check the connection, and that all files of the widget are on the server.`,
  languageNotLoaded: ({ lang, file }) =>
    `This element is asked for in the language ‘${lang}’, which the page has not loaded. Load ${file}.min.js too, or import @commonweal/widgets/define/${file}.js.`,
  trustedTypesRefused: ({ policy }) =>
    `The policy of this page stopped the script of its charts. The page’s own content is shown instead. Add ${policy} to the trusted-types line of that policy. If there is another such script on the page, add 'allow-duplicates' too.`,
};
