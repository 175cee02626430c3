import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { CwSelectEvent } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';
import '@commonweal/widgets/define/paired-comparison.js';
import '@commonweal/widgets/define/sickness-absence-ranking.js';
import { visits } from './visits';

const NOTHING = 'Choose an area in the ranking.';

/** The schema lets elements stand in the template that are not components of Angular. */
@Component({ selector: 'app-root', templateUrl: './app.html', schemas: [CUSTOM_ELEMENTS_SCHEMA] })
export class App {
  protected readonly visits = visits;
  protected readonly chosen = signal(NOTHING);

  protected choose({ name, selected }: CwSelectEvent): void {
    this.chosen.set(selected ? `You chose ${name}.` : NOTHING);
  }
}
