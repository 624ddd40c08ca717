import type { FormField, ValuePath } from '@isco-cop/docusaurus-plugin/form';
import Field from '@theme/Community/ContributePage/Field';
import Fieldset from '@theme/Community/ContributePage/Fieldset';
import styles from './styles.module.css';

interface Props {
  readonly field: Extract<FormField, { type: 'group' }>;
  readonly path: ValuePath;
}

/** Fields that make one answer together, such as a number with its bound and unit. */
export default function Group({ field, path }: Props) {
  return (
    <Fieldset field={field} path={path}>
      <div className={styles.fields}>
        {field.fields.map((each) => (
          <Field key={each.key} field={each} path={[...path, each.key]} />
        ))}
      </div>
    </Fieldset>
  );
}
