// Medians, percentiles, and how sure a ratio is.

/** @param {readonly number[]} values @param {number} share 0 to 1 @returns NaN without values */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? NaN;
  const high = sorted[Math.ceil(at)] ?? NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** @param {readonly number[]} values */
export const median = (values) => percentile(values, 0.5);

/**
 * How two builds compare, taken in pairs: the nth value of one beside the nth of the other, measured right after each other. What
 * slows the machine for a while slows both.
 * @param {readonly number[]} ours @param {readonly number[]} theirs
 * @returns the geometric mean of the ratios and its standard error; NaN for fewer than two pairs
 */
export function pairedRatio(ours, theirs) {
  const pairs = Math.min(ours.length, theirs.length);
  const logs = ours.slice(0, pairs).map((value, i) => Math.log(value / (theirs[i] ?? NaN)));
  const mean = logs.reduce((sum, log) => sum + log, 0) / pairs;
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (pairs - 1);
  return { mean: Math.exp(mean), error: Math.exp(mean) * Math.sqrt(variance / pairs) };
}
