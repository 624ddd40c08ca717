import { vocabularies } from '@isco-cop/data/vocabulary';
import type { EvaluateProps } from '@isco-cop/docusaurus-plugin/props';
import type { OperatingPoint } from '@isco-cop/measures';
import type { EntryFile, MetricFacts } from '@isco-cop/measures/entries';
import FactField from '@theme/Community/EvaluatePage/Block/FactField';
import type { EvaluationActions } from '@theme/Community/EvaluatePage/useEvaluation';
import formStyles from '@theme/Community/formStyles';
import Scroller from '@theme/Community/Scroller';
import { usePage } from '@theme/Community/usePage';
import clsx from 'clsx';
import { useEffect, useState } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly files: readonly EntryFile[] | undefined;
  readonly threshold: OperatingPoint | undefined;
  readonly onWrite: EvaluationActions['write'];
}

type Answers = Readonly<Record<'title' | (typeof FIELDS)[number][0], string>>;

const FIELDS = [
  ['methodology', 'Methodology', 'The case that these numbers are about.'],
  ['classification', 'Classification', 'With its version.'],
  ['variable', 'Variable', 'What was coded, such as occupation.'],
  ['denominator', 'Denominator', 'Which records are in the file.'],
  ['truth', 'Truth', 'Whose codes the true codes are.'],
  ['evaluationSet', 'Evaluation set', 'What the records are and how they were chosen.'],
  ['period', 'Period', 'The time the records are from, such as 2024-03.'],
] as const;

const NONE: Answers = {
  title: '',
  methodology: '',
  classification: '',
  variable: '',
  denominator: '',
  truth: '',
  evaluationSet: '',
  period: '',
};

/** The numbers as entries to paste: what is answered above stands in them, the rest is "not stated". */
export default function Block({ files, threshold, onWrite }: Props) {
  const { classifications, methodologies, measures } = usePage<EvaluateProps>();
  const [answers, setAnswers] = useState(NONE);
  const [copied, setCopied] = useState('');
  useEffect(() => {
    onWrite({ facts: toFacts(answers), threshold, known: { classifications, measures } });
  }, [answers, threshold, onWrite, classifications, measures]);
  const change = (name: keyof Answers) => (value: string) => {
    setAnswers({ ...answers, [name]: value });
    setCopied('');
  };
  const choices: Partial<Record<keyof Answers, readonly (readonly [string, string])[]>> = {
    methodology: methodologies.map(({ id, label }) => [id, label]),
    classification: classifications.map(({ id, label }) => [id, label]),
    denominator: Object.entries(vocabularies.denominator).map(([id, [label]]) => [id, label]),
    truth: Object.entries(vocabularies.truth).map(([id, [label]]) => [id, label]),
  };
  const text = (files ?? []).map(({ path, text: file }) => `# content/${path}\n${file}`).join('\n');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied('Copied'),
      () => setCopied('Copying is not allowed here; mark the text below instead'),
    );
  return (
    <>
      <p>
        A number is of use to others with what it was measured on. Say what you know; what you leave empty is
        written as not stated. A threshold, where one is chosen above, makes two entries of its own.
      </p>
      <form
        className={clsx(formStyles.fields, styles.facts)}
        onSubmit={(event) => event.preventDefault()}
        aria-label="What is known of the numbers"
      >
        <FactField
          label="Title"
          note="What was evaluated, in a few words."
          value={answers.title}
          onChange={change('title')}
        />
        {FIELDS.map(([name, label, note]) => (
          <FactField
            key={name}
            label={label}
            note={note}
            value={answers[name]}
            choices={choices[name]}
            onChange={change(name)}
          />
        ))}
      </form>
      <p className={styles.actions}>
        <button type="button" className={formStyles.button} onClick={copy} disabled={!files}>
          Copy all {files?.length} files
        </button>
        <span role="status">{copied}</span>
      </p>
      <details className={styles.block}>
        <summary>Show the files</summary>
        <Scroller label="Entries to paste">
          <pre>{text}</pre>
        </Scroller>
      </details>
    </>
  );
}

function toFacts({ title, ...answers }: Answers): MetricFacts {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const given = Object.fromEntries(Object.entries(answers).filter(([, value]) => value.trim() !== ''));
  return { ...given, title: title.trim() || 'Evaluation', id: words?.join('-') ?? 'evaluation' };
}
