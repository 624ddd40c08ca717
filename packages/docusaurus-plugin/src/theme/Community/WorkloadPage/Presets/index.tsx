import type { WorkloadPresetProps } from '@isco-cop/docusaurus-plugin/props';
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
          <li key={preset.id}>
            <button
              type="button"
              aria-pressed={preset.id === chosen}
              className={clsx(styles.preset, styles[preset.status.id])}
              onClick={() => onChoose(preset)}
            >
              <b>{preset.subject[0]?.label ?? preset.title}</b>
              <span>{numbers(preset)}</span>
              <small>{`${preset.title} · ${preset.status.label.toLowerCase()} · ${preset.grade.toLowerCase()}`}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a preset states, in one line; a time that says how many records says it once. */
function numbers({ figures }: WorkloadPresetProps): string {
  const stated = figures.flatMap(({ claim }) => claim?.statement.label ?? []);
  return stated.filter((text) => !stated.some((other) => other !== text && other.includes(text))).join(', ');
}
