import type { MethodologyProps } from '@isco-cop/docusaurus-plugin/props';

/** The picture of a pipeline in words, for those who do not see it. */
export function describePipeline({ title, stages }: Pick<MethodologyProps, 'title' | 'stages'>): string {
  const ways = stages.map(({ title: from, passesOn }) =>
    passesOn.length > 0
      ? `${from} to ${passesOn.map(({ to, what }) => (what ? `${to} (${what})` : to)).join(' and to ')}`
      : from,
  );
  return `Pipeline of “${title}”: ${ways.join('; ')}. Full table below.`;
}
