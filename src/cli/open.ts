import { spawn } from 'node:child_process';

/** How each system opens an address with the program that the user chose for it. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Opens a page in the user's browser and does not wait for it. Rejects where the system has no way to. */
export function openInBrowser(address: string): Promise<void> {
  const [command = 'xdg-open', ...args] = OPENERS[process.platform] ?? [];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
    child.on('error', () =>
      reject(new Error(`No browser could be started with ${command}. Open ${address} yourself.`)),
    );
    child.on('spawn', () => {
      child.unref();
      resolve();
    });
  });
}
