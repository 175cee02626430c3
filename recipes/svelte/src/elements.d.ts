import type {
  CwBarRanking,
  CwPairedComparison,
  CwSelectEvent,
  CwSicknessAbsenceRanking,
} from '@commonweal/widgets';
import type { HTMLAttributes } from 'svelte/elements';

/** An element in a template: any of its properties, its events, and what any element of HTML takes. */
type Widget<E> = Partial<Omit<E, keyof HTMLElement>> &
  Omit<HTMLAttributes<HTMLElement>, keyof E> & { 'oncw-select'?: (event: CwSelectEvent) => void };

declare global {
  namespace svelteHTML {
    interface IntrinsicElements {
      'cw-bar-ranking': Widget<CwBarRanking>;
      'cw-paired-comparison': Widget<CwPairedComparison>;
      'cw-sickness-absence-ranking': Widget<CwSicknessAbsenceRanking>;
    }
  }
}
