/** An address of this site in full where it is known where the site will be published, else from its root. */
export function absoluteUrl(path: string, site: URL | undefined): string {
  return site === undefined ? path : new URL(path, site).href;
}

/** A file with its content type. */
export function file(type: string, body: string | Uint8Array<ArrayBuffer>): Response {
  return new Response(body, { headers: { 'Content-Type': type } });
}

/** Data as a file of JSON. */
export function json(value: unknown): Response {
  return file('application/json; charset=utf-8', `${JSON.stringify(value, undefined, 1)}\n`);
}
