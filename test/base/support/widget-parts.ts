import type { engineOf } from '@commonweal/widgets';
import type { Languages } from '@commonweal/widgets/base/languages.js';
import type { Widget } from './widget.js';

export type AnyWidget = Parameters<typeof engineOf>[0];

/** A class of widgets, with the languages that it is registered in. */
export type Drawing = (new () => Widget & { data: unknown }) & { readonly languages: Languages };

/** The options and the model of a widget. */
export async function widgetOf(tag: string): Promise<AnyWidget> {
  const [widget] = Object.values(
    (await import(`../../../packages/widgets/src/${tag.slice('cw-'.length)}/widget.ts`)) as Record<
      string,
      AnyWidget
    >,
  );
  return widget!;
}
