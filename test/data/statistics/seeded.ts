import fc from 'fast-check';

// The same cases in every run: a test that fails, fails again.
fc.configureGlobal({ seed: 201_517 });

export { fc };
