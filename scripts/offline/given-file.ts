/** A script that hands over a file: the whole of it as letters, so that it stands in a script of any encoding. */
export function composeGivenFile(path: string, bytes: Uint8Array): string {
  return `giveFile(${JSON.stringify(path)},${JSON.stringify(Buffer.from(bytes).toString('base64'))})\n`;
}

/** The bytes of a file that a script has handed over. */
export function readsAsFile(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
