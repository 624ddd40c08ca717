import { vocabularies } from '@isco-cop/data/vocabulary';
import type { LikeMineProps } from '@isco-cop/docusaurus-plugin/props';
import Amount from '@theme/Community/LikeMinePage/Amount';
import Assets from '@theme/Community/LikeMinePage/Assets';
import Choice from '@theme/Community/LikeMinePage/Choice';
import type { Answers } from '@theme/Community/LikeMinePage/state';
import styles from './styles.module.css';

interface Props {
  readonly page: LikeMineProps;
  readonly answers: Answers;
  readonly onChange: (answers: Answers, how?: 'typing') => void;
}

/** The questions: what is coded, and with what. */
export default function Form({ page, answers, onChange }: Props) {
  const set = (name: string, value: string, how?: 'typing') => {
    const { [name]: _, ...others } = answers;
    onChange(value === '' ? others : { ...others, [name]: value }, how);
  };
  const choice = (name: string, label: string, options: Parameters<typeof Choice>[0]['options']) => (
    <Choice label={label} options={options} value={answers[name]} onChange={(value) => set(name, value)} />
  );
  const amount = (name: string, label: string) => (
    <Amount label={label} value={answers[name]} onChange={(value) => set(name, value, 'typing')} />
  );
  const { languages, scripts, classifications } = page;
  const digits = classifications.find(({ id }) => id === answers.classification)?.digits;
  const allDigits = [...new Set(digits?.length ? digits : classifications.flatMap((each) => each.digits))];
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <section aria-labelledby="what">
        <h2 id="what">What you code</h2>
        {choice('task', 'Task', optionsOf('task'))}
        {choice(
          'source',
          'Data source',
          optionsOf('programmeKind').filter(({ id }) => id !== 'any'),
        )}
        {choice('collection', 'How the texts come about', optionsOf('collectionMode'))}
        {choice('language', 'Language of most answers', languages)}
        {choice('script', 'Script of most answers', scripts)}
        {amount('volume', 'Records a year')}
        {choice('classification', 'Classification', classifications)}
        {choice(
          'digits',
          'Digits coded to',
          allDigits.sort((a, b) => a - b).map((each) => ({ id: String(each), label: String(each) })),
        )}
      </section>
      <section aria-labelledby="with-what">
        <h2 id="with-what">With what</h2>
        {amount('examples', 'Answers that have been coded before')}
        <Assets answers={answers} onChange={set} />
      </section>
      <p className={styles.clear}>
        <button type="button" disabled={Object.keys(answers).length === 0} onClick={() => onChange({})}>
          Clear all answers
        </button>
      </p>
    </form>
  );
}

function optionsOf(name: 'task' | 'programmeKind' | 'collectionMode') {
  return Object.entries(vocabularies[name]).map(([id, [label]]) => ({ id, label }));
}
