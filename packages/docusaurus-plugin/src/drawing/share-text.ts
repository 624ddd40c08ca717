import { type Methodology, quantityText } from '@isco-cop/data/schema';

type Passing = NonNullable<Methodology['pipeline'][number]['passesOn']>[number];

/** A share that is passed on with what it is of, so that the figure never stands alone; empty where none is stated. */
export function shareText({ share, shareOf }: Pick<Passing, 'share' | 'shareOf'>): string {
  return share ? `${quantityText(share)} of ${shareOf ?? 'these'}` : '';
}
