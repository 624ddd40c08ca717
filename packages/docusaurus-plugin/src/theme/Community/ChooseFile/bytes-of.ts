/** The bytes of a file as they are read, and how many have been. */
export function bytesOf(file: Blob): { chunks: AsyncIterable<Uint8Array>; done(): number } {
  let done = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    // Not every browser can iterate over a stream.
    const reader = file.stream().getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      done += next.value.length;
      yield next.value;
    }
  }
  return { chunks: chunks(), done: () => done };
}
