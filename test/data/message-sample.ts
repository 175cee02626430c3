import type * as messages from '../../packages/data/src/issues/messages.js';

type Makers = typeof messages;
/** Arguments of each maker of issues, more than one list where it has more than one wording. A maker without any is a type error. */
export type Samples = {
  readonly [Name in keyof Makers]: readonly Parameters<Makers[Name]>[];
};

export const cell = (raw: string, line: number | null = 2) => ({ raw, line });
export const CELLS = [[cell('x')], [cell('Ynys'), cell('Môn', 3), cell('Powys', null)]] as const;
export const CHOICE = { where: [['sex', 'Men']], values: [['sex', ['Men', 'Women', '']]] } as const;
