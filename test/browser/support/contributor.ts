/// <reference lib="dom" />
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';

/** Somebody at a form with a keyboard and nothing else. */
export interface Contributor {
  /** Presses Tab until the control with this label has the focus. */
  reach(label: string): Promise<void>;
  /** Writes into the control with this label. */
  write(label: string, text: string): Promise<void>;
  /** Types into a field with a list, and takes what it offers first. */
  choose(label: string, typed: string): Promise<void>;
  /** Writes a local time `YYYY-MM-DDThh:mm` in the order in which the browser asks for its parts. */
  writeTime(label: string, time: string): Promise<void>;
  /** Presses the button with this label, which saves a file, and gives its name and text. */
  download(label: string): Promise<{ name: string; text: string }>;
}

/** A contributor at a page; every step is a key. */
export function contributorAt(page: Page): Contributor {
  const { keyboard } = page;
  const reach = async (label: string, isWhole = false) => {
    for (let presses = 0; presses < 300; presses++) {
      const called = await focusedLabel(page);
      if (isWhole ? called === label : called.startsWith(label)) return;
      await keyboard.press('Tab');
    }
    throw new Error(`No control called ${label} can be reached by Tab`);
  };
  const write = async (label: string, words: string) => {
    await reach(label);
    await keyboard.type(words);
  };
  return {
    reach: (label) => reach(label),
    write,
    async choose(label, typed) {
      await write(label, typed);
      await page.locator('[role=option][aria-selected=true]').waitFor();
      await keyboard.press('Enter');
    },
    async writeTime(label, time) {
      await reach(label);
      const [, year, month, day, hour, minute] = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+)$/.exec(time) ?? [];
      const half = Number(hour) % 12 || 12;
      const clock = `${String(half).padStart(2, '0')}${minute}${Number(hour) < 12 ? 'A' : 'P'}`;
      for (const keys of [`${month}${day}${year}${clock}`, `${day}${month}${year}${hour}${minute}`]) {
        await keyboard.type(keys);
        if ((await page.evaluate(() => (document.activeElement as HTMLInputElement).value)) === time) return;
        // The other order is tried from the beginning, in the first part of the field.
        for (let part = 0; part < 6; part++)
          await keyboard.press('Delete').then(() => keyboard.press('ArrowLeft'));
      }
      throw new Error(`${time} could not be written into ${label}`);
    },
    async download(label) {
      await reach(label, true);
      const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
      return { name: download.suggestedFilename(), text: await text(await download.createReadStream()) };
    },
  };
}

/** What the control with the focus is called: its label, its `aria-label` or its text. */
function focusedLabel(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement)) return '';
    const label = 'labels' in focused ? (focused as HTMLInputElement).labels?.[0]?.textContent : undefined;
    const called = focused.getAttribute('aria-label') ?? label ?? focused.textContent ?? '';
    return called.replace(/\s+/g, ' ').trim();
  });
}
