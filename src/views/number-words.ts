const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number as a sentence has it: in words up to ten, else in figures. */
export function numberWord(count: number): string {
  return SMALL[count] ?? count.toLocaleString('en-GB');
}

/** "three articles", "1,204 mentions": a number of things within a sentence. Beside others in a list figures are read faster. */
export function told(count: number, noun: string, plural = `${noun}s`): string {
  return `${numberWord(count)} ${count === 1 ? noun : plural}`;
}
