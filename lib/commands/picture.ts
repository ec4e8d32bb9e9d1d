import { join } from 'node:path';
import { buildWhenStale } from './build.ts';
import { provideBrowser } from './chromium/provide-browser.ts';
import { withPractice } from './practice/offline-practice.ts';
import { redAddress } from './practice/practice-address.ts';
import { readOverlay } from './practice/visit.ts';
import { root } from './root.ts';

const picture = join(root, 'lib', 'commands', 'picture', 'firebreak.png');
const size = { width: 1440, height: 900 };

await provideBrowser();
buildWhenStale();
await withPractice(
  async ({ context }) => {
    const page = await context.newPage();
    await page.goto(redAddress);
    await readOverlay(page);
    await page.screenshot({ path: picture });
  },
  { size, colorScheme: 'light' },
);
console.log(`Drew ${picture.slice(root.length)}`);
