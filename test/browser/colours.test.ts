import { expect } from 'vitest';
import { test } from './support/test.ts';

test.for(['light', 'dark'] as const)(
  'pages stand on the paper of the site, %s',
  async (colorScheme, { reader }) => {
    const page = await reader.open('/evidence/', { colorScheme });
    const [shown, meant] = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'var(--cop-paper)';
      return [getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(probe).color];
    });
    expect(shown).toBe(meant);
  },
);
