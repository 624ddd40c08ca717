/** The bytes of a file; `onShare` hears how much of it has arrived, where the server says how much there is. */
export async function loadBytes(address: string, onShare: (share: number) => void): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`the server answered ${response.status}`);
  // A length of compressed bytes says nothing of those that come out.
  const isCompressed = response.headers.has('content-encoding');
  const whole = isCompressed ? 0 : Number(response.headers.get('content-length'));
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    length += next.value.length;
    if (whole > 0) onShare(length / whole);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
