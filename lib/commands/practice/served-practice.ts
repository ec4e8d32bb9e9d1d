import { rolldown } from 'rolldown';
import type { Language } from '#lib/core/words/say.ts';
import type { Site } from '../chromium/serve.ts';
import { root } from '../root.ts';

/** Paths at which the practice site has something to show. */
const paths = /^\/(home|messaging\/(inbox|contact)|gp\/guarantee-claims\/|orders-v3\/order\/)/;

async function bundle(): Promise<string> {
  const bundled = await rolldown({
    input: `${root}entrypoints/practice/served.tsx`,
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  });
  const { output } = await bundled.generate({ format: 'iife', minify: true });
  await bundled.close();
  return output[0].code.replaceAll('</script', '<\\/script');
}

/** The practice site, to be shown at the real addresses of these hosts (all Seller Central hosts where none is named). */
export async function buildPracticeSite(language: Language = 'en', host = /^sellercentral/): Promise<Site> {
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head><body><script>${await bundle()}</script></body></html>`;
  return (address) => (host.test(address.hostname) && paths.test(address.pathname) ? html : null);
}
