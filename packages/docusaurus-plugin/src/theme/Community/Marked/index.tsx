/** Text of a schema: what stands between backticks is set as code. */
export default function Marked({ children }: { readonly children: string }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text have no other identity
  return children.split('`').map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part));
}
