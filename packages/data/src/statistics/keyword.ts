import type { Polarity } from '../dataset/polarity.js';

/** Keywords whose attribute form differs from their name in code in more than case. */
const ATTRIBUTE_FORMS = {
  highIsGood: 'higher-is-better',
  lowIsGood: 'lower-is-better',
  noJudgement: 'none',
} as const;

type Kebab<T extends string> = T extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

/** The attribute form of a keyword, as a type. */
export type AttributeForm<T extends string> = T extends keyof typeof ATTRIBUTE_FORMS
  ? (typeof ATTRIBUTE_FORMS)[T]
  : Kebab<T>;

/**
 * The form of a keyword in an HTML attribute.
 *
 * @example
 * attributeForm('equalInterval'); // 'equal-interval'
 */
export function attributeForm(word: string): string {
  const forms: Readonly<Record<string, string>> = ATTRIBUTE_FORMS;
  if (Object.hasOwn(forms, word)) return forms[word] ?? word;
  return word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * Finds a keyword by its name in code or its attribute form, which mean the same everywhere.
 *
 * @example
 * keywordOf('equal-interval', ['quantile', 'equalInterval']); // 'equalInterval'
 */
export function keywordOf<T extends string>(written: string, allowed: readonly T[]): T | undefined {
  return allowed.find((word) => word === written || attributeForm(word) === written);
}

/** A polarity in either form. */
export type PolarityWord = Polarity | AttributeForm<Polarity>;

/**
 * The polarity's name in code.
 *
 * @example
 * polarityOf('lower-is-better'); // 'lowIsGood'
 */
export function polarityOf(word: PolarityWord): Polarity {
  return keywordOf<Polarity>(word, ['highIsGood', 'lowIsGood', 'noJudgement']) ?? 'noJudgement';
}
