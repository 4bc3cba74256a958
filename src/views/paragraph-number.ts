/** The number of the paragraph that an address lies in: 3 for `p3s2`. */
export function numberOfParagraph(address: string): number {
  return Number.parseInt(address.slice(1), 10);
}
