import { type CollectionName, type FieldPath, schemas } from '@isco-cop/data';
import { label, type VocabularyName, vocabularies } from '@isco-cop/data/vocabulary';
import { z } from 'zod';

/** The values of the closed vocabulary of a key, if it has one. */
export function choicesAt(collection: CollectionName, path: FieldPath): { value: string; label: string }[] {
  let schema: z.core.$ZodType | undefined = schemas[collection];
  for (const step of path) {
    while (schema instanceof z.ZodOptional) schema = schema.unwrap();
    if (schema instanceof z.ZodObject) schema = schema.shape[String(step)];
    else if (schema instanceof z.ZodArray) schema = schema.element;
  }
  while (schema instanceof z.ZodOptional) schema = schema.unwrap();
  if (!(schema instanceof z.ZodEnum)) return [];
  const name = (Object.keys(vocabularies) as VocabularyName[]).find(
    (each) => Object.keys(vocabularies[each]).join() === schema.options.join(),
  );
  return schema.options.map((value) => ({
    value: String(value),
    label: name ? label(name, value as never) : String(value),
  }));
}
