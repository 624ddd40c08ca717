import { readFileSync } from 'node:fs';

/** The colours of the light theme by their names in `tokens.css`, where they are defined. */
export function colours(): (name: string) => string {
  const css = readFileSync(new URL('../theme/Community/tokens.css', import.meta.url), 'utf8');
  const [light = ''] = css.split('@media');
  const values = new Map(
    [...light.matchAll(/--cop-(\w+): (#\w+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
  return (name) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`No colour --cop-${name} in tokens.css`);
    return value;
  };
}
