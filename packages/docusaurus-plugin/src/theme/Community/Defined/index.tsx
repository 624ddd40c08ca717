import type { DefinedRange } from '@isco-cop/docusaurus-plugin/props';
import Term from '@theme/Community/Term';
import { Fragment } from 'react';

interface Props {
  readonly text: string;
  readonly terms: readonly DefinedRange[];
}

/** A text with the words of the glossary in it defined. */
export default function Defined({ text, terms }: Props) {
  return (
    <>
      {terms.map(({ start, end, path, definition }, index) => (
        <Fragment key={start}>
          {text.slice(terms[index - 1]?.end ?? 0, start)}
          <Term path={path} definition={definition}>
            {text.slice(start, end)}
          </Term>
        </Fragment>
      ))}
      {text.slice(terms.at(-1)?.end ?? 0)}
    </>
  );
}
