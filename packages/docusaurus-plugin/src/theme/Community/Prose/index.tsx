import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { Prose as ProseTree } from '@isco-cop/docusaurus-plugin/props';
import DocusaurusLink from '@theme/Community/SiteLink';
import Term from '@theme/Community/Term';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ComponentProps } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import styles from './styles.module.css';

/** The body of an entry. The tree was made harmless when the site was built. */
export default function Prose({ tree }: { readonly tree: ProseTree }) {
  const { collectAnchor } = useBrokenLinks();
  for (const id of idsIn(tree)) collectAnchor(id);
  if (tree.children.length === 0) return null;
  return (
    <div className={styles.prose}>
      {toJsxRuntime(tree, { Fragment, jsx, jsxs, components: { a: Anchor, table: Table } })}
    </div>
  );
}

/** What can be linked to within the body, for the link checker of the site. */
function idsIn(node: ProseTree | ProseTree['children'][number]): string[] {
  const own = 'properties' in node && node.properties.id ? [String(node.properties.id)] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(idsIn)] : own;
}

function Anchor({ href = '', ...props }: ComponentProps<'a'> & { readonly 'data-definition'?: string }) {
  const { 'data-definition': definition, children } = props;
  if (definition)
    return (
      <Term path={href} definition={definition}>
        {children}
      </Term>
    );
  return <DocusaurusLink {...(props as object)} to={href} />;
}

/** A wide table scrolls by itself, by keyboard too. */
function Table(props: ComponentProps<'table'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.scroller} tabIndex={0} aria-label="Table">
      <table {...props} />
    </section>
  );
}
