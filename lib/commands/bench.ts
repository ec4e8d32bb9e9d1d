import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { buildWhenStale } from './build.ts';
import { launch } from './chromium/launch.ts';
import { takeOffline } from './chromium/serve.ts';
import type { BenchLine } from './measuring/bench-line.ts';
import { emptySite, type Measure, runInPage } from './measuring/tools.ts';
import { root } from './root.ts';

/** The names after which benches can be asked for: `npm run bench -- sizes`. */
function benchNames(): string[] {
  const found = readdirSync(join(root, 'lib', 'commands', 'bench')).flatMap(
    (file) => /^(.+)\.ts$/.exec(file)?.[1] ?? [],
  );
  const asked = process.argv.slice(2);
  return asked.length ? asked : found;
}

function print(name: string, lines: readonly BenchLine[]): void {
  console.log(`\n${name}`);
  for (const { what, value, beside } of lines)
    console.log(`  ${what.padEnd(64)} ${value.padStart(12)}${beside ? `   ${beside}` : ''}`);
}

async function bench(): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'firebreak-bench-'));
  const { context, extensionId } = await launch({ profile, headless: true });
  const offline = await takeOffline(context);
  offline.add(emptySite);
  try {
    for (const name of benchNames()) {
      const { measure } = (await import(`./bench/${name}.ts`)) as { measure: Measure };
      const lines = await measure({
        context,
        extensionId,
        offline,
        runInPage: (module, given) => runInPage(context, module, given),
      });
      print(name, lines);
    }
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

buildWhenStale();
await bench();
