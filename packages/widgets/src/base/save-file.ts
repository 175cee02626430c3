/** Browsers read the file some time after the click, so its URL must remain valid until then. */
const KEPT_FOR = 10_000;

/**
 * Offers a text or bytes as a file download, through a link that is never added to the page.
 *
 * @param page The document of the widget that offers it.
 */
export function saveFile(contents: BlobPart, name: string, type: string, page: Document): void {
  const url = URL.createObjectURL(new Blob([contents], { type }));
  const link = page.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_FOR);
}

/** Size of a text as a file. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/**
 * Makes a file name from a heading: lower case, words joined by hyphens.
 *
 * @example
 * fileName('Men, 2015–17', 'csv'); // 'men-2015-17.csv'
 */
export function fileName(heading: string, extension: string): string {
  const name = nameIn(heading, 76) || 'data';
  // Windows does not allow device names as file names.
  const isDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name);
  return `${isDevice ? `${name}-data` : name}.${extension}`;
}

/** A text as lower-case words joined by hyphens, cut to a length. */
export function nameIn(text: string, length: number): string {
  const words =
    text
      .toLowerCase()
      .normalize('NFKD')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, length);
}
