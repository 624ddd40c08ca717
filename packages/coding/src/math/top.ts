/** The places of the `k` highest values above 0, highest first; of equal values the first. */
export function top(values: Float32Array, k: number): number[] {
  const places: number[] = [];
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    if (!(value > 0)) continue;
    if (places.length === k && value <= (values[places[k - 1] as number] as number)) continue;
    let to = places.length < k ? places.length : k - 1;
    while (to > 0 && value > (values[places[to - 1] as number] as number)) {
      places[to] = places[to - 1] as number;
      to--;
    }
    places[to] = at;
  }
  return places;
}
