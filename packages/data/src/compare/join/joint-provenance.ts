import type { Provenance } from '../../dataset/provenance.js';
import type { SuppressionRule } from '../../dataset/suppression-rule.js';

/** The text if both agree or only one has it; otherwise both texts. */
function both(first: string | null, second: string | null): string | null {
  if (first === null || second === null || first === second) return first ?? second;
  return `${first}; ${second}`;
}

/**
 * The provenance of two joined datasets. Repeats nothing they share, and keeps both texts where they differ. Keeps a
 * URL only if it applies to both.
 *
 * @example
 * jointProvenance(NO_PROVENANCE, { ...NO_PROVENANCE, publisher: 'ONS' }).publisher; // 'ONS'
 */
export function jointProvenance(first: Provenance, second: Provenance): Provenance {
  const same = (one: string | null, other: string | null): string | null =>
    one === null || other === null || one === other ? (one ?? other) : null;
  const caveats = [...new Set([...(first.caveats ?? []), ...(second.caveats ?? [])])];
  return {
    title: both(first.title, second.title),
    publisher: both(first.publisher, second.publisher),
    url: same(first.url, second.url),
    licence: both(first.licence, second.licence),
    licenceUrl: same(first.licenceUrl, second.licenceUrl),
    vintage: both(first.vintage, second.vintage),
    method: both(first.method, second.method),
    attribution: both(first.attribution, second.attribution),
    // The whole is as old as its older part.
    asAt: [first.asAt, second.asAt].filter((time) => time !== null).sort()[0] ?? null,
    notes: [...new Set([...first.notes, ...second.notes])],
    ...(caveats.length === 0 ? {} : { caveats }),
  };
}

/**
 * The suppression rule of a joined dataset: the only one given or, of two, one that hides everything either hides.
 * Datasets protected separately must be protected again, because totals in one may reveal what the other hides.
 *
 * @example
 * jointSuppression({ suppressFrom: 1, suppressTo: 4, replaceWith: null }, undefined).suppression?.suppressTo; // 4
 */
export function jointSuppression(
  first: SuppressionRule | undefined,
  second: SuppressionRule | undefined,
): { readonly suppression?: SuppressionRule } {
  if (first === undefined || second === undefined) {
    const suppression = first ?? second;
    return suppression === undefined ? {} : { suppression };
  }
  const { roundTo } = second;
  return {
    suppression: {
      ...first,
      ...(roundTo === undefined ? {} : { roundTo: Math.max(roundTo, first.roundTo ?? 1) }),
      suppressFrom: Math.min(first.suppressFrom, second.suppressFrom),
      suppressTo: Math.max(first.suppressTo, second.suppressTo),
      replaceWith: first.replaceWith === second.replaceWith ? first.replaceWith : null,
    },
  };
}
