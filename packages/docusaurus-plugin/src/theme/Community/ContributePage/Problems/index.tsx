import { inWords, pathKey, type ValuePath } from '@isco-cop/docusaurus-plugin/form';
import { controlId, useForm } from '@theme/Community/ContributePage/useForm';
import { useProblems } from '@theme/Community/ContributePage/useProblems';
import Marked from '@theme/Community/Marked';
import styles from './styles.module.css';

/** What is wrong with a field, and what to do about it. */
export default function Problems({ path }: { readonly path: ValuePath }) {
  const { entry } = useForm();
  const problems = useProblems(path).map((problem) => ({ ...problem, ...inWords(problem) }));
  return (
    <ul id={`${controlId(entry.key, pathKey(path))}-problems`} className={styles.problems}>
      {problems.map(({ rule, message, hint, severity }) => (
        <li key={rule + message} className={styles[severity]}>
          <Marked>{message}</Marked>
          <span className={styles.hint}>
            <Marked>{hint}</Marked>
          </span>
        </li>
      ))}
    </ul>
  );
}
