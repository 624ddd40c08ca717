import { type FormProblem, inWords, isMissing } from '@isco-cop/docusaurus-plugin/form';
import { labelOfField } from '@theme/Community/ContributePage/Summary/labels';
import { controlId, FormContext } from '@theme/Community/ContributePage/useForm';
import Marked from '@theme/Community/Marked';
import { type MouseEvent, useContext } from 'react';
import styles from './styles.module.css';

/** What is still needed and what is wrong, each with a link to its field; told to screen readers as it changes. */
export default function Summary({ showAll }: { readonly showAll: () => void }) {
  const form = useContext(FormContext);
  if (!form) return null;
  const errors = form.problems.filter(({ severity }) => severity === 'error');
  const missing = errors.filter(isMissing);
  const wrong = errors.filter((each) => !isMissing(each));
  const notes = form.problems.length - errors.length;
  const link = (problem: FormProblem) => (
    <a
      href={`#${controlId(problem.entry, problem.field)}`}
      onClick={(event) => goTo(event, problem, showAll)}
    >
      {labelOfField(form.draft, problem)}
    </a>
  );
  return (
    <section className={styles.summary} aria-labelledby="form-summary">
      <h2 id="form-summary" className={styles.title}>
        {errors.length === 0 ? 'Ready' : 'Not ready yet'}
      </h2>
      <p role="status" className={styles.status}>
        {errors.length === 0
          ? `The ${form.draft.entries.length === 1 ? 'file passes' : 'files pass'} the check.`
          : sentence(missing.length, wrong.length)}
        {notes > 0 && ` ${notes === 1 ? 'One note stands' : `${notes} notes stand`} beside the fields.`}
      </p>
      {missing.length > 0 && (
        <ul className={styles.missing}>
          {missing.map((problem) => (
            <li key={`${problem.entry}:${problem.field}`}>{link(problem)}</li>
          ))}
        </ul>
      )}
      {wrong.length > 0 && (
        <ul className={styles.wrong}>
          {wrong.map((problem) => (
            <li key={`${problem.entry}:${problem.field}:${problem.message}`}>
              {link(problem)}: <Marked>{inWords(problem).message}</Marked>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sentence(missing: number, wrong: number): string {
  const needed = missing > 0 ? `${missing} ${missing === 1 ? 'answer is' : 'answers are'} still needed` : '';
  const mistakes = wrong > 0 ? `${wrong} to correct` : '';
  return `${[needed, mistakes].filter(Boolean).join(', ')}.`;
}

/** Goes to a field, which may stand in a closed part of the form. */
function goTo(event: MouseEvent, { entry, field }: FormProblem, showAll: () => void): void {
  event.preventDefault();
  showAll();
  const control = document.getElementById(controlId(entry, field));
  for (let each = control?.parentElement; each; each = each.parentElement) {
    if (each instanceof HTMLDetailsElement) each.open = true;
  }
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}
