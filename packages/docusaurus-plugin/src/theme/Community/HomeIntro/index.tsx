import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Name and purpose of the site. A site puts its own words here by swizzling this component. */
export default function HomeIntro() {
  const { siteConfig } = useDocusaurusContext();
  return (
    <>
      <h1>{siteConfig.title}</h1>
      <p>{siteConfig.tagline}</p>
    </>
  );
}
