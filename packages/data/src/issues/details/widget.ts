/** What the messages about the widgets themselves are made of. */
export interface WidgetDetails {
  widgetFailed: object;
  languageNotLoaded: { readonly lang: string; readonly file: string };
  trustedTypesRefused: { readonly policy: string };
}
