import DocusaurusLink from '@docusaurus/Link';
import styles from './styles.module.css';

/** What one would have to ask: generated from what no source states. */
export default function Questions({ questions }: { readonly questions: readonly string[] }) {
  if (questions.length === 0) return <p>Every qualifier is stated.</p>;
  return (
    <>
      <ol className={styles.questions}>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <p>
        <DocusaurusLink to="/contribute/">Answer one, or add a source</DocusaurusLink>
      </p>
    </>
  );
}
