import type {
  CwBarRanking,
  CwPairedComparison,
  CwSelectEvent,
  CwSicknessAbsenceRanking,
} from '@commonweal/widgets';
import type { DefineComponent, HTMLAttributes } from 'vue';

/** An element in a template: any of its properties, and what any element of HTML takes. */
type Element<E> = DefineComponent<
  Partial<Omit<E, keyof HTMLElement>> & HTMLAttributes & { onCwSelect?: (event: CwSelectEvent) => void }
>;

declare module 'vue' {
  interface GlobalComponents {
    'cw-bar-ranking': Element<CwBarRanking>;
    'cw-paired-comparison': Element<CwPairedComparison>;
    'cw-sickness-absence-ranking': Element<CwSicknessAbsenceRanking>;
  }
}
