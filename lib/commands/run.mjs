import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [name, ...rest] = process.argv.slice(2);
const root = fileURLToPath(new URL('../../', import.meta.url));
const command = `${root}lib/commands/${name}.ts`;
const { status } = spawnSync(`${root}node_modules/.bin/node`, [command, ...rest], { stdio: 'inherit' });
process.exit(status ?? 1);
