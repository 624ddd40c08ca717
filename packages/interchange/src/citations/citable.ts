import type { Resource } from '@isco-cop/data/schema';

/** Whether a resource can be cited: nobody can have read what is only announced. */
export function isCitable(availability: Resource['availability']): boolean {
  return availability !== 'announced';
}
