/** The words of this community on its home page. */
export default function HomeIntro() {
  return (
    <>
      <h1>How statistical offices code occupations</h1>
      <p>
        “I drive a lorry” has to become a code of ISCO-08, millions of times. The Community of Practice on
        Auto/Assisted Coding of Occupations shares how each office does it. Here every method is described in
        the same terms, every number stands with its source and its qualifiers, and what was not reported is
        shown as not reported.
      </p>
    </>
  );
}
