import fc from 'fast-check';

// The same values in every run, so that a failure belongs to the change before it. CALLBOOK_SEED looks at others.
fc.configureGlobal({ seed: Number(process.env.CALLBOOK_SEED ?? 20_261_122) });
