import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type CallToolResult, Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { describe, expect, test } from 'vitest';

const program = resolve('dist/stemma.js');

describe.runIf(existsSync(program) || process.env.CI)('stemma mcp', () => {
  test('an agent that starts it lays the example side by side, and it ends with the agent', async () => {
    const transport = new StdioClientTransport({ command: 'node', args: [program, 'mcp', '--within', 'examples'] });
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(transport);
    expect(client.getInstructions()).toContain('Begin with collate');
    const answer = (await client.callTool({
      name: 'collate',
      arguments: { reports: ['examples/thirteen'] },
    })) as CallToolResult;
    const [part] = answer.content;
    expect(part?.type === 'text' ? part.text : '').toContain('5 reports, 4 independent families');
    const { pid } = transport;
    await client.close();
    await expect.poll(() => isRunning(pid!), { timeout: 5000 }).toBe(false);
  });

  test('a folder that is none is wrong usage, and a closed input is an end', () => {
    const run = (args: readonly string[]) =>
      spawnSync('node', [program, 'mcp', ...args], { encoding: 'utf8', input: '' });
    const wrong = run(['--within', 'package.json']);
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toContain('package.json is none');
    expect(run([]).status).toBe(0);
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
