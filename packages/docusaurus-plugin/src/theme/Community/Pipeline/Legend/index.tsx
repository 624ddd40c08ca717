import ChartLegend from '@theme/Community/Chart/Legend';

/** The visual grammar of a pipeline in words and shapes. */
export default function Legend() {
  return (
    <ChartLegend
      entries={[
        ['machine', 'software'],
        ['person', 'people'],
        ['person-with-machine', 'people with software'],
        ['unstated', 'who acts is not stated'],
        ['test', 'tested'],
        ['potential', 'potential'],
        ['hatched', 'share of records not stated'],
      ]}
    />
  );
}
