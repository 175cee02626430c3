/** A letter right after a number: read as a flag unless something shows it is a unit. */
const LETTER = /\d\s?([bepru])$/;

/** The letter right after the number in a cell, or null: `p` in `10p`. */
export const letterOf = (raw: string): string | null => LETTER.exec(raw.trim())?.[1] ?? null;
