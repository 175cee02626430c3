// All of these look at the same charts, which take longer to make than to look at: one process makes them once.
import './examples/headlines.js';
import './examples/periods.js';
import './examples/word-sheet.js';
