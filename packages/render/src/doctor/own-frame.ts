/**
 * Whether a frame is one of ours: it is marked, or its URL names an entry.
 *
 * @example
 * isOwnFrame('https://figures.example/frame/?entry=smoking', false); // true
 */
export function isOwnFrame(src: string, isMarked: boolean): boolean {
  const at = src.indexOf('?');
  return (
    isMarked || (at >= 0 && /(?:^|[/&])frame\//.test(src.slice(0, at)) && /[?&]entry=/.test(src.slice(at)))
  );
}
