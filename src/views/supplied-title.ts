/** Whether a title that is shown stands in the brackets of one that is supplied. */
export function isBracketed(shown: string): boolean {
  return shown.startsWith('[') && shown.endsWith(']');
}
