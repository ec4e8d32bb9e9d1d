import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './browser.ts';

/** A profile whose person is set, with the desk open at the playbook. */
async function openDesk(browser: TestBrowser, role: string): Promise<Page> {
  const desk = await browser.openExtensionPage('desk.html#welcome');
  await desk.locator('input[autocomplete=name]').fill('Li Na');
  await desk.getByRole('radio', { name: new RegExp(`^${role}`) }).check();
  await desk.getByRole('button', { name: 'Save and begin' }).click();
  await desk.locator('.notice-calm').waitFor();
  await desk.evaluate(() => {
    location.hash = 'playbook';
  });
  await desk.locator('.parts').waitFor();
  return desk;
}

const part = (desk: Page, name: string) => desk.locator('.parts').getByRole('button', { name, exact: true }).click();
const stamp = (desk: Page) =>
  desk.evaluate(async () => {
    const { 'playbook-stamp': kept } = await chrome.storage.local.get('playbook-stamp');
    return (kept as { value: { version: string; fingerprint: string } }).value;
  });

async function putInUse(desk: Page, why: string): Promise<void> {
  const { version } = await stamp(desk);
  await desk.locator('.draft input').fill(why);
  await desk.getByRole('button', { name: 'Put in use' }).click();
  await expect.poll(async () => (await stamp(desk)).version).not.toBe(version);
}

let browser: TestBrowser;
let desk: Page;
beforeAll(async () => {
  browser = await openBrowser();
  desk = await openDesk(browser, 'Lead');
  await desk.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(() => browser.close());

describe('the playbook page', () => {
  test('axe finds nothing in any part, with a form open', async () => {
    const names = await desk.locator('.parts button').allInnerTexts();
    expect(names).toHaveLength(15);
    for (const name of names) {
      await part(desk, name);
      const open = desk.locator('.entry .link').first();
      if ((await open.count()) > 0) await open.click();
      const { violations } = await new AxeBuilder({ page: desk }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => `${name} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });

  test('by keyboard alone: a sum is changed, put in use with a reason, and stands in the versions with who and what', async () => {
    await part(desk, 'Freshness');
    await part(desk, 'Amounts');
    const usd = desk.locator('[data-entry="thresholds.USD"]');
    await usd.locator('.link').first().focus();
    await desk.keyboard.press('Enter');
    await desk.keyboard.press('Tab');
    await desk.keyboard.press('Tab');
    await desk.keyboard.press('ControlOrMeta+A');
    await desk.keyboard.type('300');
    expect(await usd.innerText()).toContain('changed here');
    await desk.locator('.draft input').focus();
    await desk.keyboard.type('After the drill');
    await desk.keyboard.press('Enter');
    await desk.locator('.draft').waitFor({ state: 'detached' });
    await part(desk, 'Versions');
    await desk.locator('.entry summary').first().click();
    const version = await desk.locator('.entry').first().innerText();
    expect(version).toContain('Version 1');
    expect(version).toContain('Li Na · After the drill');
    expect(version).toContain('500 → 300');
  });

  test('a wrong value is named in words and nothing is put in use', async () => {
    const before = await stamp(desk);
    await part(desk, 'Freshness');
    const inbox = desk.locator('[data-entry="freshness.inbox"]');
    await inbox.locator('.link').first().click();
    await inbox.locator('input').fill('0');
    expect(await inbox.locator('.error').innerText()).toContain('at least 1');
    await desk.locator('.draft input').fill('a try');
    await desk.getByRole('button', { name: 'Put in use' }).click();
    expect(await desk.locator('.draft .notice-red').innerText()).toContain('Not taken');
    expect(await stamp(desk)).toEqual(before);
    await desk.getByRole('button', { name: 'Discard' }).click();
  });

  test('a change that breaks an example is not taken, and shows which', async () => {
    await part(desk, 'Alert rules');
    const rule = desk.locator('[data-entry="rules.lawyer"]');
    const extras = rule.locator('xpath=following-sibling::li[1]');
    await extras.locator('summary').click();
    await extras.getByLabel('Must find').fill('My lawyer will write to you.');
    await extras.getByLabel('Must not find').focus();
    await putInUse(desk, 'An example for lawyers');
    await rule.getByRole('button', { name: 'Take out' }).click();
    await desk.locator('.draft input').fill('too loud');
    await desk.getByRole('button', { name: 'Put in use' }).click();
    expect(await desk.locator('.draft .notice-red').innerText()).toContain(
      'lawyer no longer finds: My lawyer will write to you.',
    );
    await desk.getByRole('button', { name: 'Discard' }).click();
  });

  test('back to an earlier version in one click', async () => {
    const before = await stamp(desk);
    await part(desk, 'Versions');
    await desk
      .locator('.entry', { hasText: 'Version 1' })
      .last()
      .getByRole('button', { name: 'Go back to this' })
      .click();
    await desk.locator('.entry', { hasText: 'Back to version 1' }).waitFor();
    const after = await stamp(desk);
    expect(after.version).toBe('3');
    expect(after.fingerprint).not.toBe(before.fingerprint);
  });
});

test('two profiles share a playbook by file; their fingerprints agree; an agent may look but not take', async () => {
  await part(desk, 'Sharing');
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const path = await download.path();
  expect(JSON.parse(readFileSync(path, 'utf8')).sections.thresholds).toEqual({ USD: 300 });
  const other = await openBrowser();
  try {
    const theirs = await openDesk(other, 'Lead');
    await part(theirs, 'Sharing');
    await theirs
      .locator('input[type=file]')
      .setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"x"}') });
    expect(await theirs.locator('.notice-red').innerText()).toContain('nothing was taken');
    await theirs.locator('input[type=file]').setInputFiles(path);
    expect(await theirs.locator('.differences').innerText()).toContain('500 → 300');
    await theirs.getByRole('button', { name: 'Take the file' }).click();
    await theirs.getByText('In use.').waitFor();
    expect((await stamp(theirs)).fingerprint).toBe((await stamp(desk)).fingerprint);
    const asAgent = await openDesk(other, 'Agent');
    await part(asAgent, 'Sharing');
    await asAgent.locator('input[type=file]').setInputFiles({
      name: 'empty.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"format":"firebreak-playbook","schema":1,"version":1,"sections":{}}'),
    });
    await asAgent.locator('.differences').waitFor();
    expect(await asAgent.getByRole('button', { name: 'Take the file' }).count()).toBe(0);
  } finally {
    await other.close();
  }
});
