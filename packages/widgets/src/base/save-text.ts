/** Browsers read the file some time after the click, so its URL must remain valid until then. */
const KEPT_FOR = 10_000;

/**
 * Offers a text as a file download, through a link that is never added to the page.
 *
 * @param page The document of the widget that offers it.
 */
export function saveText(text: string, name: string, type: string, page: Document): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
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
  const words =
    heading
      .toLowerCase()
      .normalize('NFKD')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = words.join('-').slice(0, 76) || 'data';
  // Windows does not allow device names as file names.
  const isDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name);
  return `${isDevice ? `${name}-data` : name}.${extension}`;
}
