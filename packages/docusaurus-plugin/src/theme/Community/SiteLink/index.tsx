import DocusaurusLink, { type Props } from '@docusaurus/Link';
import { InPreview } from '@theme/Community/inPreview';
import clsx from 'clsx';
import { useContext } from 'react';
import styles from './styles.module.css';

/** A link; in the preview of a form only its look, so that a click cannot lose what was written. */
export default function SiteLink(props: Props) {
  if (useContext(InPreview))
    return <span className={clsx(props.className, styles.look)}>{props.children}</span>;
  return <DocusaurusLink {...props} />;
}
