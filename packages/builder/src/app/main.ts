import '@commonweal/widgets/define/all.js';
import '@commonweal/widgets/define/cy/all.js';
import './govuk.scss';
import './builder.css';
import { BuilderApp } from './builder-app.js';
import './themes.js';

const root = document.querySelector<HTMLElement>('#builder');
if (root !== null) {
  root.replaceChildren();
  new BuilderApp(root).render();
}
