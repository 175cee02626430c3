/** Priority 0 is always shown; 1 and 2 are hidden, highest first, as the container gets narrow. */
export interface Tick {
  readonly at: number;
  readonly label: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly priority: 0 | 1 | 2;
}
