import { WORKLOAD_FIELDS, type WorkloadInput, type WorkloadTexts } from '@isco-cop/data/schema';
import type { WorkloadPresetProps } from '@isco-cop/docusaurus-plugin/props';
import { encoded } from '../Search/encoded.ts';

type FieldName = keyof WorkloadInput;

/** What the calculator shows, as its address says: a preset, and what was written over it. */
export interface WorkloadState {
  readonly preset?: string;
  readonly texts: WorkloadTexts;
}

/** Nothing chosen and nothing written. */
export const NOTHING_WRITTEN: WorkloadState = { texts: {} };

/** Name of each field in the address. */
const PARAMETERS: Readonly<Record<FieldName, string>> = {
  records: 'records',
  manualShare: 'manual',
  cut: 'cut',
  minutes: 'minutes',
  hourlyCost: 'cost',
  recordsPerSecond: 'speed',
};

/** Every name that the address knows. */
export const NAMES: readonly string[] = ['case', ...Object.values(PARAMETERS)];

/** Round numbers for whatever neither a preset nor the reader says. */
const EXAMPLE: WorkloadTexts = { records: '100000', manualShare: '20', cut: '50', minutes: '2' };

/** Reads the part of an address after `?`. */
export function readWorkloadState(search: string): WorkloadState {
  const parameters = new URLSearchParams(search);
  const preset = parameters.get('case');
  const texts = WORKLOAD_FIELDS.flatMap(({ name }) => {
    const text = parameters.get(PARAMETERS[name]);
    return text === null ? [] : [[name, text] as const];
  });
  return { ...(preset && { preset }), texts: Object.fromEntries(texts) };
}

/** The part of an address that shows the same again, with its `?`; empty where nothing was chosen or written. */
export function writeWorkloadState({ preset, texts }: WorkloadState): string {
  const parameters = [
    ...(preset ? [['case', preset] as const] : []),
    ...WORKLOAD_FIELDS.flatMap(({ name }) => {
      const text = texts[name];
      return text === undefined ? [] : [[PARAMETERS[name], text] as const];
    }),
  ];
  const text = parameters.map(([name, value]) => `${name}=${encoded(value)}`).join('&');
  return text && `?${text}`;
}

/** Chooses a preset: what it states takes the place of what was written, the rest stays. */
export function withPreset(state: WorkloadState, preset: WorkloadPresetProps): WorkloadState {
  const stated = new Set(preset.figures.map(({ field }) => field));
  const texts = Object.entries(state.texts).filter(([name]) => !stated.has(name as FieldName));
  return { preset: preset.id, texts: Object.fromEntries(texts) };
}

/** The text of a field and where it comes from. */
export interface FieldText {
  readonly text: string;
  readonly from: 'reader' | 'preset' | 'example';
}

/** What stands in each field: what was written, else what the preset states, else a round example. */
export function fieldTexts(
  { texts }: WorkloadState,
  preset: WorkloadPresetProps | undefined,
): Record<FieldName, FieldText> {
  const entries = WORKLOAD_FIELDS.map(({ name }): [FieldName, FieldText] => {
    const written = texts[name];
    if (written !== undefined) return [name, { text: written, from: 'reader' }];
    const figure = preset?.figures.find(({ field }) => field === name);
    if (figure) return [name, { text: String(figure.value), from: 'preset' }];
    return [name, { text: EXAMPLE[name] ?? '', from: 'example' }];
  });
  return Object.fromEntries(entries) as Record<FieldName, FieldText>;
}
