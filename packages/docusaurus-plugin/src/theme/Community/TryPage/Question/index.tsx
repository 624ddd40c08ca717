import type { Advice } from '@isco-cop/coding';
import type { Assistance } from '@theme/Community/TryPage/useAssistance';
import styles from './styles.module.css';

interface Props {
  readonly assistance: Assistance;
  readonly advice: Advice;
}

/** What to ask so that close candidates can be told apart; an answer rules the others out. */
export default function Question({ assistance, advice: { question, language } }: Props) {
  const { ruledOut } = assistance;
  if (!question && ruledOut.length === 0) return null;
  return (
    <section className={styles.question} aria-label="A question that tells candidates apart">
      {question && (
        <>
          <p lang={language} className={styles.text}>
            {question.text}
          </p>
          {question.options.map((option) => (
            <button
              key={option.code}
              type="button"
              onClick={() => assistance.answer(question.options, option)}
            >
              <b lang={language}>{option.words.join(', ')}</b>
              <span>
                {option.code}{' '}
                {option.words[0] !== option.title && <span lang={language}>{option.title}</span>}
              </span>
              {option.examples.length > 0 && <small>such as {option.examples.join(', ')}</small>}
            </button>
          ))}
        </>
      )}
      {ruledOut.length > 0 && (
        <p className={styles.ruledOut}>
          Ruled out by an answer: {ruledOut.join(', ')}.{' '}
          <button type="button" onClick={() => assistance.answer([])}>
            Take it back
          </button>
        </p>
      )}
    </section>
  );
}
