/** A file as a page knows it. */
export interface ChosenFile {
  readonly name: string;
  readonly content: Blob;
  /** Made up by the page, to show what it does. */
  readonly isExample?: boolean;
}
