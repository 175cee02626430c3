/**
 * Keeps what was last made of some inputs, as long as none of them changes. Whoever draws a chart again and again keeps
 * one for one kind of chart, so that sorting a table only orders its rows.
 */
export class Memo {
  #inputs: readonly unknown[] = [];
  #made: object | null = null;

  /** What was made of these inputs, or else what `make` now makes of them. Inputs are compared by identity. */
  of<T extends object>(inputs: readonly unknown[], make: () => T): T {
    const isSame =
      inputs.length === this.#inputs.length && inputs.every((each, i) => each === this.#inputs[i]);
    if (this.#made === null || !isSame) {
      this.#made = make();
      this.#inputs = inputs;
    }
    return this.#made as T;
  }
}

/**
 * A text that two sets of plain options share only if they say the same.
 *
 * @example
 * optionsKey({ area: ['York'], where: new Map([['sex', 'Men']]) }); // '{"area":["York"],"where":[["sex","Men"]]}'
 */
export const optionsKey = (options: object): string =>
  JSON.stringify(options, (_, value: unknown) => {
    if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
    return typeof value === 'number' ? String(value) : value;
  });
