import type { PresetClaimProps, WorkloadPresetProps } from '@isco-cop/docusaurus-plugin/props';
import Disputed from '@theme/Community/Disputed';
import Link from '@theme/Community/Link';
import clsx from 'clsx';
import styles from './styles.module.css';

interface Props {
  readonly presets: readonly WorkloadPresetProps[];
  readonly chosen: string | undefined;
  readonly onChoose: (preset: WorkloadPresetProps) => void;
}

/** Claims of the cases from which one can start; two claims about the same stand side by side. */
export default function Presets({ presets, chosen, onChoose }: Props) {
  if (presets.length === 0) return null;
  return (
    <section aria-labelledby="presets" className={styles.section}>
      <h2 id="presets">Start from what a case states</h2>
      <ul className={styles.presets}>
        {presets.map((preset) => (
          <li key={preset.id} className={clsx(styles.card, styles[preset.status.id])}>
            <button
              type="button"
              aria-pressed={preset.id === chosen}
              className={styles.preset}
              onClick={() => onChoose(preset)}
            >
              <b>{preset.subject[0]?.label ?? preset.title}</b>
              <small>{`${preset.title} · ${preset.status.label.toLowerCase()} · ${preset.grade.toLowerCase()}`}</small>
            </button>
            <p className={styles.numbers}>
              {numbers(preset).map(({ statement, qualifiers }) => (
                <span key={statement.label}>
                  <Link to={statement} /> {qualifiers && <small>{qualifiers}</small>}
                </span>
              ))}
            </p>
            <Disputed claims={preset.disagreesWith} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a preset states, each with its claim; a time that says how many records says it once. */
function numbers({ figures }: WorkloadPresetProps): PresetClaimProps[] {
  const stated = figures.flatMap(({ claim }) => claim ?? []);
  const labels = stated.map(({ statement }) => statement.label);
  return stated.filter(
    ({ statement: { label } }) => !labels.some((other) => other !== label && other.includes(label)),
  );
}
