import DocusaurusLink from '@theme/Community/SiteLink';

/** What lists of titles cannot say about answers of a survey. */
export default function Limits() {
  return (
    <section>
      <h2 id="limits">What such lists cannot say</h2>
      <p>
        These figures tell coders of one data set apart. They do not say how well a coder would do on the
        answers of a survey, and they stand beside no figure of an office:
      </p>
      <ul>
        <li>
          Lists hold titles as experts write them: spelled right and meant to be told apart. Respondents
          misspell, give a firm instead of a job, or say too little for any code.
        </li>
        <li>
          Each title counts once. In a survey a few titles make most of the answers, and easy ones are among
          the most frequent, so a share of titles is no share of records.
        </li>
        <li>
          The code of a list is right because the list says so. Codes that people gave to answers are not
          always right, and two coders often differ.
        </li>
        <li>
          A title that was held out of a list has relatives in the rest of it. Data from another place,
          language or year are harder.
        </li>
        <li>
          Where an official table has several targets for a group, any of them was taken for right; of a
          person’s job one is.
        </li>
      </ul>
      <p>
        What counts is your own data:{' '}
        <DocusaurusLink to="/evaluate/">evaluate coded records of yours</DocusaurusLink>, which stay on your
        machine.
      </p>
    </section>
  );
}
