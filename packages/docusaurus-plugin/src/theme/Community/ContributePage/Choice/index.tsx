import {
  type ChoiceKind,
  type FormField,
  type Option,
  type ValuePath,
  valueAt,
} from '@isco-cop/docusaurus-plugin/form';
import Combobox from '@theme/Community/Combobox';
import Frame from '@theme/Community/ContributePage/Frame';
import { useForm } from '@theme/Community/ContributePage/useForm';
import { CREATE, madeOf, useOptions } from '@theme/Community/ContributePage/useOptions';

interface Props {
  readonly field: FormField;
  readonly path: ValuePath;
  readonly from: ChoiceKind;
  /** What stands beside the label instead of "optional". */
  readonly tag?: string | undefined;
}

/** One of many values: type to filter, or write what is not among them and read why it does not fit. */
export default function Choice({ field, path, from, tag }: Props) {
  const { entry, act } = useForm();
  const { options, matching } = useOptions(from);
  const value = String(valueAt(entry.values, path) ?? '');
  const chosen = options.find((each) => each.value === value);
  const set = (next: string) => act({ type: 'set', entry: entry.key, path, value: next });
  const choose = ({ value: next }: Option, typed: string) => {
    const collection = madeOf(from);
    if (next !== CREATE || !collection) return set(next);
    act({ type: 'add-entry', collection, name: typed, from: { entry: entry.key, path } });
  };
  return (
    <Frame field={field} path={path} tag={tag} note={from.kind === 'reference' && chosen?.note}>
      {(control) => (
        <Combobox
          control={control}
          label={field.label}
          text={chosen?.label ?? value}
          matching={matching}
          onChoose={choose}
          onWrite={(typed) => set(exactly(typed, options)?.value ?? typed)}
        />
      )}
    </Frame>
  );
}

/** The one option that has this very name or code, in whatever case or language. */
function exactly(typed: string, options: readonly Option[]): Option | undefined {
  const wanted = typed.trim().toLowerCase();
  const isCalled = ({ label, value, words }: Option) =>
    [label, value, ...words].some((each) => each.toLowerCase() === wanted);
  const found = options.filter(isCalled);
  return found.length === 1 ? found[0] : undefined;
}
