import type { AppearanceProps } from '@isco-cop/docusaurus-plugin/props';
import NotStated from '@theme/Community/NotStated';
import People from '@theme/Community/People';

/** Who gives a talk, or that nothing says so yet. */
export default function Presenters({ people }: { readonly people: readonly AppearanceProps[] }) {
  if (people.length > 0) return <People people={people} />;
  return (
    <p>
      Presenters: <NotStated />
    </p>
  );
}
