/** What is known or assumed of the coding of one office. Shares are percentages, 0 to 100. */
export interface WorkloadInput {
  /** Records to be coded, such as those of a year. */
  readonly records: number;
  /** Of all records, the percentage that people code today. */
  readonly manualShare: number;
  /** Of the records that people code today, the percentage that they would no longer code. */
  readonly cut: number;
  /** Minutes in which a person codes a record. */
  readonly minutes?: number;
  /** Cost of an hour of a person's work, in whichever currency. */
  readonly hourlyCost?: number;
  /** Records that software goes through in a second. */
  readonly recordsPerSecond?: number;
}

/** Something before and after the cut; `saved` is the difference. */
export interface BeforeAndAfter {
  readonly before: number;
  readonly after: number;
  readonly saved: number;
}

/** What follows from the input. Records are not rounded: half a record is what a percentage may give. */
export interface Workload {
  /** Records that no person codes today. With `leaving` and `staying` they are all records. */
  readonly withoutPeople: number;
  /** Records that people code today and would no longer. */
  readonly leaving: number;
  /** Records that people would go on coding. */
  readonly staying: number;
  /** Of all records, the percentage that leaves manual coding: the cut on the scale of all records. */
  readonly leavingShare: number;
  /** Hours of people's work; left out where the minutes are not known. */
  readonly hours?: BeforeAndAfter;
  /** Cost of people's work; left out where minutes or cost are not known. */
  readonly cost?: BeforeAndAfter;
  /** Hours in which software goes through all records; left out where its speed is not known. */
  readonly machineHours?: number;
}

/**
 * The work before and after a cut. A cut is a share of the manual records, not of all: 50% of 20% is 10% of all.
 *
 * @throws RangeError where a number is below 0, a share above 100 or a speed 0.
 */
export function workloadOf(input: WorkloadInput): Workload {
  const { records, manualShare, cut, minutes, hourlyCost, recordsPerSecond } = input;
  for (const [name, value] of Object.entries(input)) {
    if (!(value >= 0) || value === Number.POSITIVE_INFINITY) throw new RangeError(`${name}: ${value}`);
  }
  if (manualShare > 100 || cut > 100) throw new RangeError('A share is at most 100%');
  if (recordsPerSecond === 0) throw new RangeError('recordsPerSecond: 0');

  const manual = records * (manualShare / 100);
  const leaving = manual * (cut / 100);
  const staying = manual - leaving;
  const ofPeople = (minutesOrCost: number): BeforeAndAfter => ({
    before: (manual * minutesOrCost) / 60,
    after: (staying * minutesOrCost) / 60,
    saved: (leaving * minutesOrCost) / 60,
  });
  const hours = minutes === undefined ? undefined : ofPeople(minutes);
  const cost = minutes === undefined || hourlyCost === undefined ? undefined : ofPeople(minutes * hourlyCost);
  return {
    withoutPeople: records - manual,
    leaving,
    staying,
    leavingShare: (manualShare * cut) / 100,
    ...(hours && { hours }),
    ...(cost && { cost }),
    ...(recordsPerSecond && { machineHours: records / recordsPerSecond / 3600 }),
  };
}
