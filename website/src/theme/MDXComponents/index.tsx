import Scroller from '@theme/Community/Scroller';
import MDXComponents from '@theme-original/MDXComponents';
import type { ComponentProps } from 'react';

/** Tables of the guides scroll by themselves, by keyboard too. */
function Table(props: ComponentProps<'table'>) {
  return (
    <Scroller label="Table">
      <table {...props} />
    </Scroller>
  );
}

export default { ...MDXComponents, table: Table };
