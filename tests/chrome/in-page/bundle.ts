import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** A script of this folder and all it imports as one text, to be run in a page's own world. */
export async function bundleForPage(name: string): Promise<string> {
  const bundled = await rolldown({
    input: fileURLToPath(new URL(`./${name}.ts`, import.meta.url)),
    platform: 'browser',
    logLevel: 'silent',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  });
  const { output } = await bundled.generate({ format: 'iife' });
  await bundled.close();
  return output[0].code;
}
