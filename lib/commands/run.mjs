// Runs lib/commands/NAME.ts on the pinned Node, after making sure that everything is installed.
// Plain JavaScript without imports of ours or of packages: it has to run on a fresh clone, on the system's own Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pinnedNode = `${root}node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`;

/** Says why nothing can be run, in a sentence, and ends. */
function giveUp(sentence) {
  console.error(`Firebreak: ${sentence}`);
  process.exit(1);
}

/** The packages of a lock file by folder; none where there is no such file. */
function lockedPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/** Does the lock file ask for anything that is not installed in just that version? */
function isInstallStale() {
  const installed = lockedPackages(`${root}node_modules/.package-lock.json`);
  return Object.entries(lockedPackages(`${root}package-lock.json`)).some(
    ([folder, { version, optional }]) => folder && !optional && installed[folder]?.version !== version,
  );
}

/** `npm ci`, with all that it says on standard error: a command's standard output stays its own. */
function install() {
  console.error('Firebreak: installing what the lock file names (npm ci).');
  const stdio = ['ignore', 2, 2];
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, 'ci'], { cwd: root, stdio })
    : spawnSync('npm ci', { cwd: root, stdio, shell: true });
  if (status !== 0) giveUp('npm ci failed; the lines above say why.');
}

function setUp() {
  if (Number.parseInt(process.versions.node, 10) < 20)
    giveUp(`Node 20 or newer is needed to begin with, and this is ${process.versions.node}.`);
  if (isInstallStale()) install();
  if (!existsSync(pinnedNode))
    giveUp(
      "the pinned Node is absent, because npm's install scripts are switched off. Fetch it: npm rebuild node --ignore-scripts=false",
    );
}

const [name, ...rest] = process.argv.slice(2);
const command = `${root}lib/commands/${name}.ts`;
if (!/^[\w-]+$/.test(name ?? '') || !existsSync(command)) giveUp(`there is no command '${name ?? ''}'.`);
setUp();
const { status, error } = spawnSync(pinnedNode, [command, ...rest], { stdio: 'inherit' });
if (error) giveUp(`the pinned Node does not start: ${error.message}`);
process.exit(status ?? 1);
