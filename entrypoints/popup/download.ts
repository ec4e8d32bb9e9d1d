import { readSetAside } from '#lib/store/read.ts';

/** Gives the records that could not be read as a JSON file. */
export async function downloadAside(): Promise<void> {
  const text = JSON.stringify(await readSetAside(), null, 2);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'firebreak-set-aside.json';
  link.click();
  URL.revokeObjectURL(link.href);
}
