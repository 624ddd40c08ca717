import type { FieldRowProps } from '@isco-cop/docusaurus-plugin/props';
import Marked from '@theme/Community/Marked';
import Scroller from '@theme/Community/Scroller';

interface Props {
  readonly collection: string;
  readonly fields: readonly FieldRowProps[];
}

/** Every field of a collection. */
export default function Fields({ collection, fields }: Props) {
  return (
    <Scroller label={`Fields of ${collection}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Required</th>
            <th scope="col">Type</th>
            <th scope="col">What it says</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ key, required, type, description: text }) => (
            <tr key={key}>
              <th scope="row">
                <code>{key}</code>
              </th>
              <td>{required ? 'yes' : 'no'}</td>
              <td>{type}</td>
              <td>
                <Marked>{text}</Marked>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
