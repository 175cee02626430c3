import { EMPTY_STATE } from '../state.js';

/** The entry of the page. */
document.documentElement.dataset.state = EMPTY_STATE.widgets.length === 0 ? 'empty' : 'made';
