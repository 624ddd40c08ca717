import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import LinkItem from '@theme-original/Footer/LinkItem';

interface Props {
  readonly item: { readonly to?: string; readonly label?: string };
}

/**
 * A link at the foot of every page. It is a plain one: the usual ones fetch what they lead to as soon as they come into view,
 * which here is a page of every section.
 */
export default function FooterLinkItem(props: Props) {
  const { to, label } = props.item;
  return to === undefined ? <LinkItem {...props} /> : <PlainLink to={to}>{label}</PlainLink>;
}

function PlainLink({ to, children }: { readonly to: string; readonly children: string | undefined }) {
  const url = useBaseUrl(to);
  useBrokenLinks().collectLink(url);
  return (
    <a className="footer__link-item" href={url}>
      {children}
    </a>
  );
}
