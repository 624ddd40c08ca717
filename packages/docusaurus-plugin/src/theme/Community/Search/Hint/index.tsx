/** What one can type. */
export default function Hint() {
  return (
    <>
      Accents, typing errors and other languages are forgiven. <code>"exact words"</code>,{' '}
      <code>-without</code>, <code>country:EC</code> and <code>type:slides</code> narrow a search.
    </>
  );
}
