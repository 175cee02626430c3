import type { Issue } from '@commonweal/data';
import * as messages from '../../packages/data/src/issues/messages.js';
import { SAMPLES } from './message-samples.js';

/** An issue of every maker, in every wording that there are samples for. */
export const ISSUES: readonly { readonly name: string; readonly title: string; readonly issue: Issue }[] =
  Object.entries(SAMPLES).flatMap(([name, samples]) =>
    samples.map((sample: readonly unknown[], index) => {
      // Each sample has the types of the parameters of its own maker.
      const make = messages[name as keyof typeof messages] as (...values: readonly unknown[]) => Issue;
      return { name, title: `${name} (${String(index + 1)})`, issue: make(...sample) };
    }),
  );
