import renderRoutes from '@docusaurus/renderRoutes';
import { useLocation } from '@docusaurus/router';
import Layout from '@theme/Layout';
import NotFoundContent from '@theme/NotFound/Content';
import { matchRoutes, type RouteConfig } from 'react-router-config';

/** Parent of all pages of a section; shows "not found" where no page of it matches. */
export default function Section({ route }: { readonly route: RouteConfig }) {
  const { pathname } = useLocation();
  const routes = route.routes ?? [];
  if (matchRoutes(routes, pathname).at(-1)?.match.isExact) return renderRoutes(routes as never);
  return (
    <Layout>
      <NotFoundContent />
    </Layout>
  );
}
