import { type ColumnMap, countTable, readTable } from '@isco-cop/measures/table';

const MAP: ColumnMap = { truth: 'truth', predicted: 'code', score: 'score', uncodable: ['n.c.'] };

/** The bytes of a file in pieces of a size, as a stream gives them. */
export async function* pieces(content: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Reads a table piece by piece and counts its rows by columns that tests name alike. */
export async function read(content: string | Uint8Array, map: Partial<ColumnMap> = {}, size?: number) {
  const table = await readTable(pieces(content, size));
  return { table, ...(await countTable(table, { ...MAP, ...map }, { levels: [4] })) };
}
