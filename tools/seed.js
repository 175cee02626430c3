import fc from 'fast-check';

/**
 * One seed for all property tests, so that a check fails because of the change and not because of the day. `SEED=random`
 * tries other inputs, as does any number; a failure prints the seed that repeats it.
 */
const { SEED = '1' } = process.env;
fc.configureGlobal({ seed: SEED === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(SEED) });
