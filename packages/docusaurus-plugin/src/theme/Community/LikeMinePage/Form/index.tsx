import Amount from '@theme/Community/LikeMinePage/Amount';
import Assets from '@theme/Community/LikeMinePage/Assets';
import Choice from '@theme/Community/LikeMinePage/Choice';
import type { Question, QuestionName } from '@theme/Community/LikeMinePage/questions';
import type { Answers } from '@theme/Community/LikeMinePage/state';
import styles from './styles.module.css';

interface Props {
  readonly questions: Readonly<Record<QuestionName, Question>>;
  readonly answers: Answers;
  readonly onChange: (answers: Answers, how?: 'typing') => void;
}

/** The questions: what is coded, and with what. */
export default function Form({ questions, answers, onChange }: Props) {
  const set = (name: string, value: string, how?: 'typing') => {
    const { [name]: _, ...others } = answers;
    onChange(value === '' ? others : { ...others, [name]: value }, how);
  };
  const choice = (name: QuestionName) => (
    <Choice {...questions[name]} value={answers[name]} onChange={(value) => set(name, value)} />
  );
  const amount = (name: string, label: string) => (
    <Amount label={label} value={answers[name]} onChange={(value) => set(name, value, 'typing')} />
  );
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <section aria-labelledby="what">
        <h2 id="what">What you code</h2>
        {choice('task')}
        {choice('source')}
        {choice('collection')}
        {choice('language')}
        {choice('script')}
        {amount('volume', 'Records a year')}
        {choice('classification')}
        {choice('digits')}
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
