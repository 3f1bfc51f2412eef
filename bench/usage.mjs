// Preloaded into a measured process: on exit, writes its CPU time (ms, all threads), the time since its start (ms) and its peak memory (MB) to STEMMA_USAGE.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    process.env.STEMMA_USAGE,
    JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, wall: performance.now(), memory: maxRSS / 1024 }),
  );
});
