// Installs the packages when package-lock.json has changed since the last time. Runs on the host's own Node, before the
// runtime that the packages bring; that they ask for a newer one than the host's is no news. Without a change it asks nothing of the network.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const MARK = 'node_modules/.installed-lock';
const lock = () => createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (!existsSync(MARK) || readFileSync(MARK, 'utf8') !== lock()) {
  const windows = process.platform === 'win32';
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: windows,
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(MARK, lock());
}
