#!/usr/bin/env node
import { main } from './main.ts';
import { tuneForShortRuns } from './tiering.ts';

tuneForShortRuns();
await main(process.argv);
