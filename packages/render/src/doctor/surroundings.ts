import type { FrameLists } from './embeds.js';
import type { Manifest } from './manifest.js';

/** Facts about the page other than its markup. */
export interface Surroundings {
  readonly url: URL;
  /** Policies sent as headers. */
  readonly headers: readonly string[];
  /** The bundles of this version: path → `sha384-…`. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly version: string;
  /** Versions from the first lines of our scripts, if they could be read: URL → version. */
  readonly banners: ReadonlyMap<string, string>;
  /** Hash of the style sheet in an element's declarative shadow root, in this version. */
  readonly styleHash: (tag: string) => string;
  readonly manifest: Manifest;
  /** The figures that frame pages can show, as far as they were read. */
  readonly lists: FrameLists;
}
