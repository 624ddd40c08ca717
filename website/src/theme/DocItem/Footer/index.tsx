import TakeAlong from '@theme/Community/TakeAlong';
import Footer from '@theme-original/DocItem/Footer';

/** The end of a guide: where it is edited, and the guide as Markdown. */
export default function GuideFooter() {
  return (
    <>
      <Footer />
      <TakeAlong />
    </>
  );
}
