import Link from '@docusaurus/Link';

/** What stands at an address that nothing has: what may have happened, and where to go on. */
export default function NotFoundContent() {
  return (
    <main className="container margin-vert--xl">
      <h1>Page not found</h1>
      <p>
        The address may be mistyped, or what it led to was removed. Entries that were renamed can still be
        reached at their old addresses.
      </p>
      <p>
        Go on with the <Link to="/search/">search</Link>, the <Link to="/countries/">countries</Link>, the{' '}
        <Link to="/resources/">resources</Link> or the <Link to="/">first page</Link>.
      </p>
    </main>
  );
}
