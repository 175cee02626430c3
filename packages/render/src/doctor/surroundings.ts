import type { FrameLists } from './embeds.js';
import type { Manifest } from './manifest.js';

/** What is known about the page besides its markup. */
export interface Surroundings {
  readonly url: URL;
  /** Policies sent as headers. */
  readonly headers: readonly string[];
  /** The bundles of this version: path → `sha384-…`. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly version: string;
  /** What scripts of ours say in their first line, where they were read: address → version. */
  readonly banners: ReadonlyMap<string, string>;
  /** Hash of the style sheet that a declared tree of an element has in this version. */
  readonly styleHash: (tag: string) => string;
  readonly manifest: Manifest;
  /** The figures that the pages of frames may show, as far as they were read. */
  readonly lists: FrameLists;
}
