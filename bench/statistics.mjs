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
 * How two builds compare, run by run: the median of one beside that of the other, measured right after each other. What slows the
 * machine for a while slows both.
 * @param {readonly (readonly number[] | undefined)[]} ours by run @param {readonly (readonly number[] | undefined)[]} theirs
 * @returns the geometric mean of the runs' ratios and its standard error; NaN for fewer than two runs
 */
export function pairedRatio(ours, theirs) {
  const logs = ours.flatMap((run, at) => {
    const log = Math.log(median(run ?? []) / median(theirs[at] ?? []));
    return Number.isFinite(log) ? [log] : [];
  });
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1);
  return { mean: Math.exp(mean), error: Math.exp(mean) * Math.sqrt(variance / logs.length) };
}
