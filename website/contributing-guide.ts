import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/** What the site adds to the guide, which has no front matter in the repository. */
const FRONT_MATTER = `---
slug: /
title: Contribute
description: How to add a talk, an event, a resource or a number to the knowledge base.
---

`;

/**
 * Puts a copy of the repository's guide beside the guides that are one a task. The docs plugin looks through the whole folder
 * in which its files stand, which would be the repository with all that is installed in it.
 */
export default function contributingGuide({ siteDir }: LoadContext): Plugin {
  const guide = join(siteDir, '../CONTRIBUTING.md');
  const copy = () => {
    const text = readFileSync(guide, 'utf8').replaceAll('](website/guides/', '](./');
    writeFileSync(join(siteDir, 'guides/CONTRIBUTING.md'), FRONT_MATTER + text);
  };
  // At once, since plugins read their content side by side; again when the guide changes while one looks at it.
  copy();
  return { name: 'contributing-guide', getPathsToWatch: () => [guide], loadContent: async () => copy() };
}
