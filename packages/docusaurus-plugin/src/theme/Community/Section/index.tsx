import renderRoutes from '@docusaurus/renderRoutes';
import { useLocation } from '@docusaurus/router';
import Layout from '@theme/Layout';
import NotFoundContent from '@theme/NotFound/Content';
import type { RouteConfig } from 'react-router-config';

/** Parent of all pages of a section; shows "not found" where no page of it matches. */
export default function Section({ route }: { readonly route: RouteConfig }) {
  const { pathname } = useLocation();
  const shard = shardsOf(route).get(keyOf(pathname));
  if (shard) return renderRoutes([shard] as never);
  return (
    <Layout>
      <NotFoundContent />
    </Layout>
  );
}

const known = new WeakMap<RouteConfig, ReadonlyMap<string, RouteConfig>>();

/** Shards by the pages in them: trying the pattern of each takes longer the more pages a section has. */
function shardsOf(section: RouteConfig): ReadonlyMap<string, RouteConfig> {
  const shards =
    known.get(section) ??
    new Map(
      (section.routes ?? []).flatMap((shard) =>
        (shard.routes ?? []).map((page) => [keyOf(page.path as string), shard] as const),
      ),
    );
  known.set(section, shards);
  return shards;
}

/** The router takes capitals and small letters for the same, and a path with and without its last slash. */
function keyOf(path: string): string {
  return path.toLowerCase().replace(/\/$/, '');
}
