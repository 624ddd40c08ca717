import {
  type ChoiceKind,
  type FormField,
  type Option,
  optionsOf,
  type ValuePath,
  valueAt,
} from '@isco-cop/docusaurus-plugin/form';
import Frame from '@theme/Community/ContributePage/Frame';
import { useForm } from '@theme/Community/ContributePage/useForm';

interface Props {
  readonly field: FormField;
  readonly path: ValuePath;
  /** A vocabulary … */
  readonly from?: ChoiceKind;
  /** … or these. */
  readonly options?: readonly Option[];
}

/** One of few values, in the list that the browser itself provides; what the chosen one means stands below. */
export default function Select({ field, path, from, options: given }: Props) {
  const { entry, act, community, draft } = useForm();
  const options = given ?? (from ? optionsOf(from, community, draft.entries) : []);
  const value = String(valueAt(entry.values, path) ?? '');
  const chosen = options.find((each) => each.value === value);
  const isUnknown = value !== '' && !chosen;
  return (
    <Frame field={field} path={path} note={chosen?.note}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={({ target }) => act({ type: 'set', entry: entry.key, path, value: target.value })}
        >
          <option value="">
            {options.length === 0 ? 'None to choose from' : field.required ? 'Choose …' : 'Not stated'}
          </option>
          {isUnknown && <option value={value}>{value}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Frame>
  );
}
