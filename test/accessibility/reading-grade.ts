/** Groups of vowels are syllables, but for a silent e at the end. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  const groups = letters.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
}

/**
 * The Flesch–Kincaid grade of a text: how many years of school it asks for. What a file or an author wrote, between
 * ‘ and ’, and numbers count as one word of one syllable.
 */
export function readingGrade(text: string): number {
  const plain = text.replaceAll(/‘[^’]*’/g, 'x').replaceAll(/(\d)[.,](?=\d)/g, '$1');
  const sentences = plain.split(/[.?!:;](?:\s|$)/).filter((sentence) => /[a-z\d]/i.test(sentence));
  const words = plain.split(/[\s/()–]+/).filter((word) => /[a-z\d]/i.test(word));
  const sum = words.reduce((total, word) => total + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (sum / words.length) - 15.59;
}
