import type { PermissionLine } from '#components/desk/DataCards.tsx';
import { chromePorts } from '#lib/browser/check-facts.ts';
import { sellerCentralHosts } from '#lib/core/marketplaces.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import { settingsWords as w } from '#lib/core/words/settings-page.ts';

const reasons = {
  storage: w.permissionStorage,
  alarms: w.permissionAlarms,
  notifications: w.permissionNotifications,
  activeTab: w.permissionActiveTab,
  scripting: w.permissionScripting,
} as const;

/** Every permission of the manifest with its reason, and whether Chrome grants it now. */
export async function listPermissions(language: Language): Promise<PermissionLine[]> {
  const sites = await Promise.all(sellerCentralHosts.map((host) => chromePorts.canReadSite(`https://${host}/*`)));
  const names = Object.keys(reasons) as (keyof typeof reasons)[];
  const granted = await Promise.all(names.map((name) => chrome.permissions.contains({ permissions: [name] })));
  return [
    { text: say(w.permissionSites, language, { count: sites.length }), isGranted: sites.every(Boolean) },
    ...names.map((name, index) => ({ text: say(reasons[name], language), isGranted: granted[index] ?? false })),
  ];
}
