/**
 * Reads a packed file of the site. Throws where there is none. `cache`: how far what the browser has kept of it will
 * do, by default as the host says.
 */
export async function readPacked<Value>(
  address: string,
  cache: RequestCache = 'default',
): Promise<Value> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address} could not be read: ${response.status}.`);
  const bytes = await response.blob();
  const [first, second] = new Uint8Array(await bytes.slice(0, 2).arrayBuffer());
  // A host that knows the file to be packed has the browser unpack it.
  const packed = first === 0x1f && second === 0x8b;
  const text = packed
    ? await new Response(bytes.stream().pipeThrough(new DecompressionStream('gzip'))).text()
    : await bytes.text();
  return JSON.parse(text) as Value;
}
