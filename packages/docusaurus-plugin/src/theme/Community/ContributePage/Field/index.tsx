import { type FormField, partsOf, type ValuePath, valueAt } from '@isco-cop/docusaurus-plugin/form';
import Choice from '@theme/Community/ContributePage/Choice';
import Choices from '@theme/Community/ContributePage/Choices';
import Group from '@theme/Community/ContributePage/Field/Group';
import Select from '@theme/Community/ContributePage/Field/Select';
import Frame from '@theme/Community/ContributePage/Frame';
import Items from '@theme/Community/ContributePage/Items';
import { useForm } from '@theme/Community/ContributePage/useForm';

interface Props {
  readonly field: FormField;
  readonly path: ValuePath;
  /** What stands beside the label instead of "optional". */
  readonly tag?: string | undefined;
}

/** A field as its schema describes it, with the control that suits it. */
export default function Field({ field, path, tag }: Props) {
  const { entry, community } = useForm();
  switch (field.type) {
    case 'group':
      return <Group field={field} path={path} />;
    case 'list':
      return field.item.type === 'choice' ? (
        <Choices field={field} from={field.item.from} path={path} />
      ) : (
        <Items field={field} item={field.item} path={path} />
      );
    case 'choice':
      return field.from.kind === 'vocabulary' ? (
        <Select field={field} path={path} from={field.from} />
      ) : (
        <Choice field={field} path={path} from={field.from} tag={tag} />
      );
    case 'flag':
      return <Flag field={field} path={path} />;
    default: {
      const parts = partsOf(community, entry, path);
      return parts ? (
        <Select field={field} path={path} options={parts} />
      ) : (
        <Text field={field} path={path} />
      );
    }
  }
}

function Flag({ field, path }: Props) {
  const { entry, act } = useForm();
  return (
    // A ticked or empty box always answers, so it is never called optional.
    <Frame field={{ ...field, required: true }} path={path}>
      {({ className: _className, 'aria-required': _required, ...control }) => (
        <input
          {...control}
          type="checkbox"
          checked={valueAt(entry.values, path) === true}
          onChange={({ target }) => act({ type: 'set', entry: entry.key, path, value: target.checked })}
        />
      )}
    </Frame>
  );
}

function Text({ field, path }: Props) {
  const { entry, act, community } = useForm();
  const value = valueAt(entry.values, path);
  const form = field.type === 'text' ? field.form : 'number';
  const common = {
    value: typeof value === 'string' ? value : '',
    onChange: ({ target }: { target: { value: string } }) =>
      act({ type: 'set', entry: entry.key, path, value: target.value }),
  };
  const event = entry.collection === 'talks' ? community.events.get(String(entry.values.event)) : undefined;
  return (
    <Frame
      field={field}
      path={path}
      note={
        form === 'local-time' &&
        event &&
        `The event: ${event.start.replace('T', ' ')} to ${event.end.replace('T', ' ')}, ${event.timeZone}.`
      }
    >
      {(control) =>
        form === 'long' ? (
          <textarea {...control} {...common} rows={3} />
        ) : (
          <input
            {...control}
            {...common}
            {...INPUTS[form]}
            // The picker of the browser opens where the event is.
            {...(form === 'local-time' && event && { min: event.start, max: event.end })}
            autoComplete="off"
          />
        )
      }
    </Frame>
  );
}

const INPUTS = {
  line: { type: 'text' },
  date: { type: 'text', placeholder: '2024-12-02, 2024-12 or 2024' },
  'local-time': { type: 'datetime-local' },
  // What is no address is explained by the check rather than refused by the browser.
  link: { type: 'text', inputMode: 'url', placeholder: 'https://' },
  email: { type: 'text', inputMode: 'email' },
  number: { type: 'text', inputMode: 'decimal' },
} as const;
