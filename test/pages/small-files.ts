import { BrowserSite } from '../support/browser-site.js';
import { type Answer, fileAnswer } from '../support/serve.js';

/** A site of one page, at its root, with the scripts of the build beside it. */
export class SmallFiles extends BrowserSite {
  constructor(page: string) {
    super();
    this.put('/', { body: page, type: 'text/html' });
  }

  protected override file(path: string): Promise<Answer> {
    return fileAnswer(`packages/widgets/cdn${path}`, 'text/javascript');
  }
}
