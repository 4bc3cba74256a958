/** Astro looks whether an answer has a body and never at it. */
const SOME = new ReadableStream();

/**
 * A page as its maker hands it over. Astro's renderer makes each page the answer of a server, whose bytes would be copied
 * and read back through a stream; a sheet has them at hand, for a file.
 */
class Sheet extends Response {
  content: string | Uint8Array | undefined;

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const atHand = typeof body === 'string' || body instanceof Uint8Array;
    super(atHand ? null : body, init);
    this.content = atHand ? body : undefined;
  }

  override get body() {
    return this.content === undefined ? super.body : SOME;
  }
}

/** Does work in which every answer that is made is a sheet. */
export async function onSheets<T>(work: () => Promise<T>): Promise<T> {
  const { Response: before } = globalThis;
  globalThis.Response = Sheet;
  try {
    return await work();
  } finally {
    globalThis.Response = before;
  }
}

/** What a file of this answer holds. */
export async function contentOf(response: Response): Promise<string | Uint8Array> {
  const atHand = response instanceof Sheet ? response.content : undefined;
  if (response instanceof Sheet) response.content = undefined;
  return atHand ?? new Uint8Array(await response.arrayBuffer());
}
