import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  CLOSED,
  type ComboState,
  type Key,
  pressed,
  type Step,
  typed,
} from '../../../packages/widgets/src/pickers/combobox.js';

const key = (name: string, more: Partial<Key> = {}): Key => ({
  key: name,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
  ...more,
});
const alt = { altKey: true };
/** What keys do, one after another, in a list of three. */
const after = (state: ComboState, ...keys: readonly (string | Key)[]): Step =>
  keys.reduce<Step>((step, each) => pressed(step.state, typeof each === 'string' ? key(each) : each, 3), {
    state,
    selected: null,
    isEntered: false,
    isTaken: false,
  });
const OPEN: ComboState = { typed: 'le', isOpen: true, active: null };

describe('the keys of a combobox', () => {
  it('Down and Up open the list, at its first and its last option, and go round', () => {
    assert.equal(after(CLOSED, 'ArrowDown').state.active, 0);
    assert.equal(after(CLOSED, 'ArrowUp').state.active, 2);
    assert.equal(after(CLOSED, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown').state.active, 0);
    assert.equal(after(CLOSED, 'ArrowDown', 'ArrowUp').state.active, 2);
    assert.equal(pressed(CLOSED, key('ArrowDown'), 0).state.active, null);
  });

  it('Alt and Down opens the list without going into it; Alt and Up takes what is pointed at and closes', () => {
    assert.deepEqual(after(CLOSED, key('ArrowDown', alt)).state, { typed: null, isOpen: true, active: null });
    const taken = after(OPEN, 'ArrowDown', key('ArrowUp', alt));
    assert.equal(taken.selected, 0);
    assert.deepEqual(taken.state, CLOSED);
    const closed = after(OPEN, key('ArrowUp', alt));
    assert.deepEqual([closed.selected, closed.state.isOpen, closed.state.typed], [null, false, 'le']);
  });

  it('Enter and Tab take what is pointed at; Tab goes on all the same', () => {
    const entered = after(OPEN, 'ArrowDown', 'ArrowDown', 'Enter');
    assert.deepEqual([entered.selected, entered.isTaken, entered.state], [1, true, CLOSED]);
    const left = after(OPEN, 'ArrowDown', 'Tab');
    assert.deepEqual([left.selected, left.isTaken, left.state], [0, false, CLOSED]);
    assert.equal(after(OPEN, 'Tab').selected, null);
  });

  it('Enter takes what was typed where nothing is pointed at, and is left to a form where nothing was', () => {
    assert.deepEqual([after(OPEN, 'Enter').isEntered, after(OPEN, 'Enter').isTaken], [true, true]);
    const none = after(CLOSED, 'Enter');
    assert.deepEqual([none.isEntered, none.isTaken], [false, false]);
  });

  it('Escape gives up what was typed, and is left to a dialog where there is nothing to give up', () => {
    assert.deepEqual(after(OPEN, 'ArrowDown', 'Escape').state, CLOSED);
    assert.equal(after(OPEN, 'Escape').isTaken, true);
    assert.equal(after(CLOSED, 'Escape').isTaken, false);
  });

  it('Home, End and the arrows of a line move the caret, so the field is meant again', () => {
    for (const each of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
      const { state, isTaken } = after(OPEN, 'ArrowDown', each);
      assert.deepEqual([state.active, state.isOpen, isTaken], [null, true, false], each);
    }
  });

  it('typing opens the list and points at nothing', () => {
    assert.deepEqual(typed('le'), OPEN);
  });

  it('a key with Control or in the midst of a character is the browser’s', () => {
    for (const more of [{ ctrlKey: true }, { metaKey: true }, { isComposing: true }])
      assert.deepEqual(pressed(OPEN, key('Enter', more), 3), {
        state: OPEN,
        selected: null,
        isEntered: false,
        isTaken: false,
      });
  });

  it('never points outside the list, chooses only what was pointed at, and a closed list points at nothing', () => {
    const names = ['ArrowDown', 'ArrowUp', 'Enter', 'Escape', 'Tab', 'Home', 'End', 'ArrowLeft', 'a'];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), fc.boolean())), fc.nat(4), (keys, count) => {
        let state = CLOSED;
        for (const [name, altKey] of keys) {
          const step = pressed(state, key(name, { altKey }), count);
          if (step.selected !== null) assert.equal(step.selected, state.active);
          state = step.state;
          if (state.active !== null) assert.ok(state.active >= 0 && state.active < count && state.isOpen);
        }
      }),
    );
  });
});
