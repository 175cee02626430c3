import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cyAreaPicker } from '@commonweal/widgets/area-picker/words.cy.js';
import { enAreaPicker } from '@commonweal/widgets/area-picker/words.en.js';
import { cyGroupPicker } from '@commonweal/widgets/group-picker/words.cy.js';
import { enGroupPicker } from '@commonweal/widgets/group-picker/words.en.js';
import { cyIndicatorPicker } from '@commonweal/widgets/indicator-picker/words.cy.js';
import { enIndicatorPicker } from '@commonweal/widgets/indicator-picker/words.en.js';
import { cyPeriodPicker } from '@commonweal/widgets/period-picker/words.cy.js';
import { enPeriodPicker } from '@commonweal/widgets/period-picker/words.en.js';
import { cyPermalink } from '@commonweal/widgets/permalink/words.cy.js';
import { enPermalink } from '@commonweal/widgets/permalink/words.en.js';
import { cyPickerBar } from '@commonweal/widgets/picker-bar/words.cy.js';
import { enPickerBar } from '@commonweal/widgets/picker-bar/words.en.js';

test('the words of what a reader chooses with state their language, so that they are read aloud in it', () => {
  const english = [enPickerBar, enAreaPicker, enGroupPicker, enIndicatorPicker, enPeriodPicker, enPermalink];
  const welsh = [cyPickerBar, cyAreaPicker, cyGroupPicker, cyIndicatorPicker, cyPeriodPicker, cyPermalink];
  assert.deepEqual(new Set(english.map(({ lang }) => lang)), new Set(['en-GB']));
  assert.deepEqual(new Set(welsh.map(({ lang }) => lang)), new Set(['cy']));
});
