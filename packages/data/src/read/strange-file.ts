/** Whether a text has control characters other than white space, or U+FFFD. */
export function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32) || code === 0xfffd) return true;
  }
  return false;
}

/** Beginnings of files that may have no control character in their first part. */
const STRANGE = /^(?:%PDF|\{\\rtf|\$FL|\(µ|ÿØ|.PNG)/;

/**
 * Whether a file may be no plain text, so that the part of the reader is needed that knows such files.
 *
 * @example
 * isStrange('%PDF-1.7'); // true
 */
export function isStrange(input: string | Uint8Array | ArrayBuffer): boolean {
  const head =
    typeof input === 'string'
      ? input.slice(0, 512)
      : String.fromCharCode(...new Uint8Array(input.slice(0, 512)));
  return hasControls(head) || STRANGE.test(head);
}
