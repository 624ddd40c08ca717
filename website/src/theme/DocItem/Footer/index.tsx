import Head from '@docusaurus/Head';
import TakeAlong from '@theme/Community/TakeAlong';
import { useAlternates } from '@theme/Community/TakeAlong/useAlternates';
import Footer from '@theme-original/DocItem/Footer';

/** The end of a guide: where it is edited, and the guide as Markdown. */
export default function GuideFooter() {
  return (
    <>
      <Head>{useAlternates()}</Head>
      <Footer />
      <TakeAlong />
    </>
  );
}
