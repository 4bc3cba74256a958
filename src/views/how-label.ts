const WORDS: Readonly<Record<string, string>> = {
  demonym: 'nationality',
  'single name': 'one name only',
};

/** How something is named, in words of every day: "nationality" for "French" and "Ukrainians". */
export function howLabel(how: string): string {
  return WORDS[how] ?? how;
}
