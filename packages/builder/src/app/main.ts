import '@commonweal/widgets/define/all.js';
import '@commonweal/widgets/define/cy/all.js';
import './govuk.scss';
import './styles/page.css';
import './styles/controls.css';
import './styles/data.css';
import './styles/widgets.css';
import './styles/preview.css';
import './styles/take.css';
import { BuilderApp } from './builder-app.js';
import { takeDropped } from './dropped.js';
import { hashOf, stateOf } from '../state-hash.js';
import './themes.js';

const root = document.querySelector<HTMLElement>('#builder');
if (root !== null) {
  root.replaceChildren();
  void start(new BuilderApp(root));
}

/** Shows the page, with what its address says, and keeps what is made in the address from then on. */
async function start(app: BuilderApp): Promise<void> {
  app.render();
  takeDropped(document, (file) => {
    app.set({ way: 'file' });
    void app.giveFile(file);
  });
  const { state, problem } = stateOf(location.hash);
  if (problem !== null) app.refuse([{ field: 'data-heading', message: problem }]);
  let isRestored = state === null;
  app.onMade = (made) => {
    // Until what it names has come, the address stays; what is given meanwhile takes its place.
    if (!isRestored && made.source === null) return;
    // In place: going back leaves the page, and does not undo a word.
    history.replaceState(null, '', `#${hashOf(made)}`);
  };
  if (state !== null) await app.restore(state);
  isRestored = true;
}
