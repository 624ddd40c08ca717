/** Ways from a page back to the repository. */
export interface PageLinksProps {
  /** The files that the page is made from, where they can be edited. */
  readonly edit: readonly { readonly label: string; readonly url: string }[];
  /** A form for mistakes with this page filled in. */
  readonly report?: string;
}
