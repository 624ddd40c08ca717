import type { TryProps } from '@isco-cop/docusaurus-plugin/props';
import formStyles from '@theme/Community/formStyles';
import type { Assistance } from '@theme/Community/TryPage/useAssistance';
import { usePage } from '@theme/Community/usePage';
import clsx from 'clsx';
import styles from './styles.module.css';

interface Props {
  /** What the ids of fields and of the list begin with. */
  readonly id: string;
  readonly assistance: Assistance;
}

const LEASTS = [0.5, 0.7, 0.8, 0.9, 0.95];

/** What is known of a record, the language of the answers, and how sure a digit has to be. */
export default function Fields({ id, assistance }: Props) {
  const { fields, languages } = usePage<TryProps>();
  const { state, texts, language, least, suggestions, active } = assistance;
  const [label, ...others] = fields;
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  const guessed = state.advice && !language ? `: ${names.of(state.advice.language)}` : '';
  return (
    <form
      className={clsx(formStyles.fields, styles.fields)}
      onSubmit={(event) => event.preventDefault()}
      aria-label="The record"
    >
      <p className={styles.title}>
        <label htmlFor={`${id}0`}>{label}</label>
        <input
          id={`${id}0`}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={suggestions.length > 0}
          aria-controls={`${id}list`}
          aria-activedescendant={suggestions.length > 0 ? `${id}option${active}` : undefined}
          aria-describedby={`${id}state`}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="done"
          value={texts[0]}
          onChange={({ target }) => assistance.write(0, target.value)}
          onKeyDown={assistance.onKeyDown}
        />
        <span id={`${id}state`} className={styles.state}>
          {state.isReady || state.problem ? '' : loading(state.loaded)}
        </span>
      </p>
      {others.map((other, at) => (
        <p key={other}>
          <label htmlFor={`${id}${at + 1}`}>
            {other} <small>if known</small>
          </label>
          <input
            id={`${id}${at + 1}`}
            autoComplete="off"
            value={texts[at + 1]}
            onChange={({ target }) => assistance.write(at + 1, target.value)}
            onKeyDown={assistance.onKeyDown}
          />
        </p>
      ))}
      <p>
        <label htmlFor={`${id}language`}>Language of the groups</label>
        <select
          id={`${id}language`}
          value={language ?? ''}
          onChange={({ target }) => assistance.speak(target.value || undefined)}
        >
          <option value="">{`auto${guessed}`}</option>
          {languages.map((each) => (
            <option key={each} value={each}>
              {names.of(each)}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={`${id}least`}>Sure enough to code</label>
        <select
          id={`${id}least`}
          value={least}
          onChange={({ target }) => assistance.require(Number(target.value))}
        >
          {LEASTS.map((each) => (
            <option key={each} value={each}>{`from ${Math.round(each * 100)}%`}</option>
          ))}
        </select>
      </p>
    </form>
  );
}

function loading(share: number | undefined): string {
  return share === undefined ? 'The model is loading …' : `The model is loading: ${Math.round(share * 100)}%`;
}
