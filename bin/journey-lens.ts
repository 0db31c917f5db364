#!/usr/bin/env -S npx tsx
import { commandLine } from './command-line';

process.exitCode = commandLine(
  process.argv.slice(2),
  (line) => process.stdout.write(`${line}\n`),
  (line) => process.stderr.write(`${line}\n`),
  process.stdout.columns,
);
