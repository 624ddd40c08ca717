/** A closed list of values: value → `[label, definition]`. */
export type Vocabulary = Readonly<Record<string, readonly [label: string, definition: string]>>;
