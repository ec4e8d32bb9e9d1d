import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { requireBrowser } from './chromium/find-browser.ts';
import { provideBrowser } from './chromium/provide-browser.ts';
import { root } from './root.ts';

/** The sizes Chrome asks for, in pixels. */
const sizes = [16, 32, 48, 128];

await provideBrowser();
const drawing = readFileSync(join(root, 'lib', 'commands', 'icon', 'icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: requireBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  await page.screenshot({ path: join(root, 'public', 'icon', `${size}.png`), omitBackground: true });
}
await browser.close();
console.log(`Drew the icon in ${sizes.join(', ')} pixels.`);
