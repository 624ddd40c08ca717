import { z } from 'zod';
import type { Draft } from './draft.ts';

const collections = ['talks', 'events', 'resources', 'metrics', 'people', 'organizations'] as const;

const draftSchema = z.object({
  formatVersion: z.literal(1),
  entries: z
    .array(
      z.object({
        key: z.number().int(),
        collection: z.enum(collections),
        id: z.string(),
        isNamed: z.boolean(),
        values: z.record(z.string(), z.unknown()),
        body: z.string(),
      }),
    )
    .min(1),
});

/** A draft as text, to keep in the browser. */
export function serializeDraft(draft: Draft): string {
  return JSON.stringify({ formatVersion: 1, ...draft });
}

/** The draft in a text; undefined for anything else, since what a browser keeps may be old or broken. */
export function parseDraft(text: string | null): Draft | undefined {
  if (text === null) return undefined;
  try {
    const parsed = draftSchema.safeParse(JSON.parse(text));
    return parsed.success ? { entries: parsed.data.entries } : undefined;
  } catch {
    return undefined;
  }
}
