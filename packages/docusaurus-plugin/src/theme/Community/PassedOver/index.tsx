import { useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { meansNothing } from '@theme/Community/meansNothing';
import Notice from '@theme/Community/Notice';
import { parametersOf } from '@theme/Community/parametersOf';

interface Props {
  /** What the address of this page can say, by name. */
  readonly names: readonly string[];
}

/** Says what of the address means nothing here: with a slip in a name, a page shows more than it was asked for. */
export default function PassedOver({ names }: Props) {
  const { search } = useLocation();
  // The server knows nothing after `?`.
  const isBrowser = useIsBrowser();
  const unknown = parametersOf(isBrowser ? search : '').filter(([name]) => !names.includes(name));
  if (unknown.length === 0) return null;
  return (
    <Notice>
      {unknown.map(([name, value]) => (
        <p key={name + value}>{meansNothing(name, value, names)}</p>
      ))}
    </Notice>
  );
}
