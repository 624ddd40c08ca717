import { addressFinding } from '../address.ts';
import type { Rule } from './rule.ts';

/** A link can be opened: a placeholder is not one. */
export const link: Rule = {
  id: 'link',
  severity: 'error',
  summary: 'A link is an absolute http(s) address, never a placeholder such as `#` or `link-to-slides`.',
  kinds: ['link'],
  field({ value, path }, entry, { report }) {
    const isResource = 'availability' in entry;
    const finding = isResource ? addressFinding(value, ANNOUNCE) : addressFinding(value);
    if (finding) report(entry, { value: path }, finding);
  },
  examples: [
    {
      files: { 'resources/a.md': 'availability: available\nurl: link-to-slides' },
      problems: [
        'resources/a.md:3:6 Unexpected placeholder `link-to-slides`, expected an address that can be opened',
      ],
    },
    {
      files: { 'organizations/a.md': 'homepage: www.ilo.org', 'organizations/b.md': 'homepage: "#"' },
      problems: [
        'organizations/a.md:2:11 Unexpected address `www.ilo.org`, expected an absolute http(s) address',
        'organizations/b.md:2:11 Unexpected placeholder `#`, expected an address that can be opened',
      ],
    },
    {
      files: { 'organizations/a.md': 'homepage: "javascript:alert(1)"' },
      problems: [
        'organizations/a.md:2:11 Unexpected address `javascript:alert(1)`, expected an absolute http(s) address',
      ],
    },
    { files: { 'organizations/a.md': 'homepage: https://ilostat.ilo.org/methods/' }, problems: [] },
  ],
};

const ANNOUNCE = 'leave the `url` out and write `availability: announced`';
