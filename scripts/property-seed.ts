import fc from 'fast-check';

/**
 * Property tests draw the same cases at every run, so that a run says something about the code and not about luck. To look
 * for new cases: `DATELINE_SEED=$RANDOM DATELINE_RUNS=2000 npm test`.
 */
fc.configureGlobal({
  seed: Number(process.env['DATELINE_SEED'] ?? 1),
  ...(process.env['DATELINE_RUNS'] && { numRuns: Number(process.env['DATELINE_RUNS']) }),
});
