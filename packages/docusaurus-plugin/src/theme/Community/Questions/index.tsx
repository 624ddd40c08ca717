import DocusaurusLink from '@docusaurus/Link';
import type { MetricProps } from '@isco-cop/docusaurus-plugin/props';
import styles from './styles.module.css';

interface Props {
  readonly questions: readonly string[];
  readonly metrics: readonly MetricProps[];
}

/** What one would have to ask: of the method, and of each number; generated from what no source states. */
export default function Questions({ questions, metrics }: Props) {
  const gaps = metrics.filter(({ derived, notStated }) => !derived && notStated > 0);
  return (
    <>
      <ol className={styles.questions}>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
        {gaps.map(({ id, text, title, path, qualifiers }) => (
          <li key={id}>
            For <DocusaurusLink to={path}>{text}</DocusaurusLink> ({title.toLowerCase()}
            ), what is the{' '}
            {inWords(qualifiers.flatMap(({ name, value }) => (value ? [] : name.toLowerCase())))}?
          </li>
        ))}
      </ol>
      <p>
        <DocusaurusLink to="/contribute/gaps/">Answer one, or see all that is missing</DocusaurusLink>
      </p>
    </>
  );
}

function inWords(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}
