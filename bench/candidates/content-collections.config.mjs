import { join, relative } from 'node:path';
import { defineCollection, defineConfig } from '@content-collections/core';
import { schemas } from '@isco-cop/data';
import { z } from 'zod';
import { environment } from './environment.mjs';

const { content, collections } = environment();

export default defineConfig({
  cache: 'none',
  content: collections.map((name) =>
    defineCollection({
      name,
      // Taken from the folder of this file, which is not where its compiled form runs.
      directory: relative('bench/candidates', join(content, name)),
      include: '*.md',
      schema: schemas[name].safeExtend({ content: z.string() }),
    }),
  ),
});
