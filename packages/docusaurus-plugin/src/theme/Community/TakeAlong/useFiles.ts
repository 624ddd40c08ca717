import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { type FileGroup, filesOf } from '@theme/Community/TakeAlong/files';

/** The files of the page that is shown, whose paths stand below the base URL. */
export function useFiles(): FileGroup[] {
  return filesOf(`/${useLocation().pathname.slice(useBaseUrl('/').length)}`);
}
