#!/usr/bin/env node
import { runCommand } from '../dist/cli/main.js';

// Whoever reads may have had enough, as `head` has: what is left to write is nobody's.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
});
