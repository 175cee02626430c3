import type { WidgetView } from '../templates/view.js';

/**
 * What a server draws of the same figures: it cannot know when a page asks for the file, nor the size of a download with
 * that time in it. An empty size makes the render that follows write its own.
 */
export function asDeclared(view: WidgetView): WidgetView {
  const { chart, words, fileSize = null } = view;
  const isKnown = ({ label }: { readonly label: string }): boolean => label !== words.labels.asAt;
  return {
    ...view,
    fileSize: fileSize && '',
    fileBytes: null,
    chart: chart && { ...chart, source: { ...chart.source, lines: chart.source.lines.filter(isKnown) } },
  };
}
