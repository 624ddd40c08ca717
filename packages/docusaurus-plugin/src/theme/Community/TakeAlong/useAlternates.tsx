import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { useFiles } from '@theme/Community/TakeAlong/useFiles';
import type { ReactNode } from 'react';

/** The files of the page that is shown, for the head of it, where programs look for them. */
export function useAlternates(): ReactNode[] {
  const { withBaseUrl } = useBaseUrlUtils();
  return useFiles().flatMap(({ files }) =>
    files.map(({ label, path, type }) => (
      <link key={path} rel="alternate" type={type} title={label} href={withBaseUrl(path)} />
    )),
  );
}
