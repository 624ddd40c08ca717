import renderRoutes from '@docusaurus/renderRoutes';
import { PagesContext } from '@theme/Community/usePage';
import type { RouteConfig } from 'react-router-config';

interface Props {
  readonly route: RouteConfig;
  /** Props of a few pages by the last part of their path; they share this one data module. */
  readonly pages: Readonly<Record<string, unknown>>;
}

/** Parent of a few pages, which take their props from its data module. */
export default function Shard({ route, pages }: Props) {
  return (
    <PagesContext.Provider value={pages}>{renderRoutes((route.routes ?? []) as never)}</PagesContext.Provider>
  );
}
