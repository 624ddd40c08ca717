import { jsonSchemas } from '@isco-cop/data/schema';
import type { Format } from '../machine-file.ts';

/** The JSON Schema of what authors write in each collection, as `isco-cop schema` writes them. */
export const schemas: Format = () =>
  Object.entries(jsonSchemas()).map(([name, schema]) => ({
    path: `schemas/${name}.json`,
    text: `${JSON.stringify(schema, null, 2)}\n`,
  }));
