import type { CheckId, Remedy } from '../check/check.ts';
import type { Phrase } from './say.ts';

/** What one line of the check page says: its name, the sentence when all is well, and what is wrong with its remedy. */
interface CheckPhrases {
  readonly name: Phrase;
  readonly good: Phrase;
  readonly fault: Phrase;
  readonly remedy: Phrase;
}

/** Every line of the check page. A `note` uses `fault` and `remedy` as well, only calmer. */
export const checkWords = {
  off: {
    name: { en: 'Switch', zh: '开关' },
    good: { en: 'Firebreak is on.', zh: 'Firebreak 已开启。' },
    fault: {
      en: 'Firebreak is switched off in this browser profile: it reads nothing.',
      zh: 'Firebreak 在此浏览器配置中已关闭，不会读取任何内容。',
    },
    remedy: {
      en: 'Switch it on here. Where the company switched it off, its administrator decides.',
      zh: '可在此重新开启。如由公司策略关闭，由管理员决定。',
    },
  },
  worker: {
    name: { en: 'Background part', zh: '后台程序' },
    good: { en: 'It answers.', zh: '响应正常。' },
    fault: {
      en: 'The background part does not answer: no clock is kept and no reminder comes.',
      zh: '后台程序没有响应：时限不会被记录，也不会有提醒。',
    },
    remedy: {
      en: 'Restart Firebreak here, then reload the Seller Central tabs.',
      zh: '在此重新启动 Firebreak，然后刷新卖家平台标签页。',
    },
  },
  person: {
    name: { en: 'Name and role', zh: '姓名与角色' },
    good: { en: 'Set: every record says who made it.', zh: '已设置：每条记录都会注明是谁。' },
    fault: {
      en: 'Nobody has said who works here, so records cannot say who.',
      zh: '尚未设置使用者，记录无法注明是谁。',
    },
    remedy: { en: 'Enter name and role.', zh: '填写姓名与角色。' },
  },
  sites: {
    name: { en: 'Site access', zh: '网站访问权限' },
    good: {
      en: 'Chrome lets Firebreak read all {all} Seller Central sites.',
      zh: 'Chrome 允许 Firebreak 读取全部 {all} 个卖家平台网站。',
    },
    fault: {
      en: 'Chrome does not let Firebreak read {missing} of {all} Seller Central sites. On those nothing is checked.',
      zh: 'Chrome 不允许 Firebreak 读取 {all} 个卖家平台网站中的 {missing} 个，这些网站不会被检查。',
    },
    remedy: {
      en: 'Allow access here. If Chrome still refuses: open the extension\'s page and choose "On all sites" under site access.',
      zh: '在此允许访问。若 Chrome 仍拒绝，打开扩展程序页面，在“网站访问权限”中选择“在所有网站上”。',
    },
  },
  tabs: {
    name: { en: 'Protected tabs', zh: '标签页保护' },
    good: { en: 'Every open Seller Central tab is protected.', zh: '所有已打开的卖家平台标签页都受到保护。' },
    fault: {
      en: 'Open Seller Central tabs that are not protected yet: {count}.',
      zh: '{count} 个已打开的卖家平台标签页尚未受到保护。',
    },
    remedy: {
      en: 'Reload each of them once. Firebreak never reloads a page by itself.',
      zh: '逐个刷新一次。Firebreak 从不自行刷新页面。',
    },
  },
  notifications: {
    name: { en: 'Notifications', zh: '通知' },
    good: {
      en: 'Chrome shows them. Whether the system lets them through, a test notification tells.',
      zh: 'Chrome 会显示通知。系统是否放行，可用测试通知确认。',
    },
    fault: {
      en: "Chrome holds Firebreak's notifications back: reminders show on the badge only.",
      zh: 'Chrome 拦截了 Firebreak 的通知：提醒只会显示在图标角标上。',
    },
    remedy: {
      en: "Allow notifications for Chrome in the system's settings, and for Firebreak in Chrome's, then try one here.",
      zh: '在系统设置中允许 Chrome 的通知，在 Chrome 中允许 Firebreak 的通知，然后在此测试。',
    },
  },
  alarm: {
    name: { en: 'Alarm', zh: '闹钟' },
    good: { en: 'The alarm that wakes Firebreak is set.', zh: '用于唤醒 Firebreak 的闹钟已设置。' },
    fault: {
      en: 'The alarm that wakes Firebreak is gone: no reminder would come.',
      zh: '用于唤醒 Firebreak 的闹钟丢失：不会有任何提醒。',
    },
    remedy: { en: 'Set it again here.', zh: '在此重新设置。' },
  },
  storage: {
    name: { en: 'Storage', zh: '存储空间' },
    good: { en: 'There is room: about {free}.', zh: '空间充足：约 {free}。' },
    fault: {
      en: 'Storage is full or nearly full: new clocks cannot be kept. Room left: {free}.',
      zh: '存储空间已满或将满：无法记录新的时限。剩余：{free}。',
    },
    remedy: {
      en: 'Make a backup, free space on the disk, and shorten the retention time in the settings.',
      zh: '先做备份，再清理磁盘空间，并在设置中缩短保留期限。',
    },
  },
  records: {
    name: { en: 'Records', zh: '记录' },
    good: { en: 'All records can be read.', zh: '所有记录均可读取。' },
    fault: {
      en: 'Records that could not be read and were put aside: {count}. The others go on.',
      zh: '{count} 条记录无法读取，已另行保存。其他记录不受影响。',
    },
    remedy: {
      en: 'Download them and send them to whoever looks after Firebreak. They may hold personal data.',
      zh: '下载后交给负责 Firebreak 的人员。其中可能含有个人数据。',
    },
  },
  playbook: {
    name: { en: 'Playbook', zh: '规则手册' },
    good: { en: 'Every value can be read.', zh: '所有值均可读取。' },
    fault: {
      en: 'Values of the playbook that were refused: {count}. What lies under them is in use.',
      zh: '规则手册中有 {count} 个值被拒绝，正在使用其下层的值。',
    },
    remedy: {
      en: 'Open the playbook: it names each place and the reason. Go back to an earlier version or correct the value.',
      zh: '打开规则手册，其中列出每一处及原因。可退回较早版本，或改正该值。',
    },
  },
  settings: {
    name: { en: 'Settings', zh: '设置' },
    good: { en: 'Every setting can be read.', zh: '所有设置均可读取。' },
    fault: {
      en: 'These settings could not be read, and their defaults hold: {names}.',
      zh: '以下设置无法读取，已改用默认值：{names}。',
    },
    remedy: {
      en: 'Set them again. What lay there is put aside, not deleted.',
      zh: '重新设置即可。原有内容会另行保存，不会删除。',
    },
  },
  pin: {
    name: { en: 'Toolbar button', zh: '工具栏按钮' },
    good: { en: 'It is pinned, so the badge can be seen.', zh: '已固定，可以看到角标。' },
    fault: {
      en: 'The button is not pinned, so the badge with due clocks is out of sight.',
      zh: '按钮未固定，看不到到期时限的角标。',
    },
    remedy: {
      en: 'Click the puzzle piece beside the address bar, then the pin beside Firebreak.',
      zh: '点击地址栏旁的拼图图标，再点击 Firebreak 旁的图钉。',
    },
  },
  backup: {
    name: { en: 'Backup', zh: '备份' },
    good: { en: 'In order. Days since the last backup: {days}.', zh: '正常。距上次备份天数：{days}。' },
    fault: {
      en: 'There is no recent backup. Removing the extension deletes everything it knows.',
      zh: '没有近期备份。卸载扩展程序会删除其全部记录。',
    },
    remedy: { en: 'Make one in the settings.', zh: '在设置中备份。' },
  },
  tab: {
    name: { en: 'Open tab', zh: '已打开的标签页' },
    good: { en: 'A Seller Central tab is open.', zh: '已打开卖家平台标签页。' },
    fault: {
      en: 'No Seller Central tab is open, so reading could not be checked.',
      zh: '没有打开卖家平台标签页，无法检查读取情况。',
    },
    remedy: {
      en: 'Open a conversation in Seller Central, then check again.',
      zh: '在卖家平台打开一个会话，然后重新检查。',
    },
  },
  page: {
    name: { en: 'Open tab', zh: '已打开的标签页' },
    good: { en: 'Firebreak is at work in "{title}".', zh: 'Firebreak 正在“{title}”中工作。' },
    fault: { en: 'Firebreak is not at work in the tab "{title}".', zh: 'Firebreak 没有在标签页“{title}”中工作。' },
    remedy: {
      en: 'Open a Seller Central conversation, or reload the tab once, then check again.',
      zh: '打开一个卖家平台会话，或刷新该标签页一次，然后重新检查。',
    },
  },
  layout: {
    name: { en: 'Layout of the page', zh: '页面布局' },
    good: { en: 'The layout is one Firebreak reads.', zh: 'Firebreak 能够读取此布局。' },
    fault: {
      en: 'Nothing Firebreak knows was found on this page: it is another kind of page, or Amazon has changed its layout.',
      zh: '此页面上没有找到 Firebreak 认识的内容：可能是其他页面，或亚马逊更改了布局。',
    },
    remedy: {
      en: 'Paste the conversation below so that it is checked, and send the structure report to whoever looks after Firebreak.',
      zh: '将会话粘贴到下方进行检查，并把结构报告交给负责 Firebreak 的人员。',
    },
  },
  messages: {
    name: { en: 'Messages', zh: '消息' },
    good: {
      en: "Messages read: {count}, of them the buyer's: {buyer}.",
      zh: '已读取 {count} 条消息，其中买家 {buyer} 条。',
    },
    fault: {
      en: 'No messages were found in this conversation: nothing was checked.',
      zh: '此会话中没有找到消息：未做任何检查。',
    },
    remedy: {
      en: 'Wait until the page has loaded and check again. If it stays empty: paste the conversation below.',
      zh: '等待页面加载完毕后重新检查。若仍为空，将会话粘贴到下方。',
    },
  },
  replyBox: {
    name: { en: 'Reply box', zh: '回复框' },
    good: { en: 'It was found: templates can be inserted.', zh: '已找到：可以插入模板。' },
    fault: {
      en: 'The reply box was not found: templates can be copied, not inserted.',
      zh: '没有找到回复框：模板只能复制，不能插入。',
    },
    remedy: {
      en: 'Click into the reply box once: Firebreak then knows which it is.',
      zh: '请点击一次回复框，Firebreak 就能认出它。',
    },
  },
} as const satisfies Record<CheckId, CheckPhrases>;

/** What the button for a remedy says. */
export const remedyWords = {
  'allow-sites': { en: 'Allow access', zh: '允许访问' },
  'extension-page': { en: "Open the extension's page", zh: '打开扩展程序页面' },
  'try-notification': { en: 'Show a test notification', zh: '显示测试通知' },
  'set-alarm': { en: 'Set the alarm', zh: '设置闹钟' },
  'show-tab': { en: 'Show the tab', zh: '转到标签页' },
  'reload-extension': { en: 'Restart Firebreak', zh: '重新启动 Firebreak' },
  'open-playbook': { en: 'Open the playbook', zh: '打开规则手册' },
  'open-settings': { en: 'Open the settings', zh: '打开设置' },
  'open-welcome': { en: 'Enter name and role', zh: '填写姓名与角色' },
  'download-aside': { en: 'Download them', zh: '下载' },
  'switch-on': { en: 'Switch on', zh: '开启' },
} as const satisfies Record<Remedy, Phrase>;

/** The rest of the check page. */
export const checkPageWords = {
  title: { en: 'Check', zh: '检查' },
  intro: {
    en: 'What works in this browser profile, what does not, and what to do about it.',
    zh: '此浏览器配置中哪些正常，哪些不正常，以及如何处理。',
  },
  trial: { en: 'Notifications get through.', zh: '通知能够正常显示。' },
  again: { en: 'Check again', zh: '重新检查' },
  checkedAt: { en: 'Checked {time}', zh: '检查于 {time}' },
  checking: { en: 'Checking…', zh: '正在检查…' },
  allGood: { en: 'Everything that can be checked is in order.', zh: '所有可检查的项目均正常。' },
  faultCount: { en: 'Needs attention: {count}', zh: '需要处理：{count} 项' },
  inOrder: { en: 'In order: {count}', zh: '正常：{count} 项' },
  tab: { en: 'Open tab', zh: '已打开的标签页' },
  whichTab: { en: 'Seller Central tab', zh: '卖家平台标签页' },
  noTab: {
    en: 'No Seller Central tab is open. Open a conversation, then check again.',
    zh: '没有打开卖家平台标签页。打开一个会话，然后重新检查。',
  },
  read: { en: 'Read', zh: '已读取' },
  notFound: { en: 'Not found', zh: '未找到' },
  nothingMissing: { en: 'Nothing is missing.', zh: '没有缺失。' },
  report: { en: 'Structure report', zh: '结构报告' },
  reportHint: {
    en: 'Tags, roles, shapes and counts of this page. No text of the page, no names, no numbers.',
    zh: '此页面的标签、角色、形状和数量。不含页面文字、姓名或编号。',
  },
  makeReport: { en: 'Make the report', zh: '生成报告' },
  noReport: {
    en: 'The tab gave no report. Reload it once, then try again.',
    zh: '该标签页没有返回报告。刷新一次后再试。',
  },
  copy: { en: 'Copy', zh: '复制' },
  copied: { en: 'Copied.', zh: '已复制。' },
  paste: { en: 'Paste a conversation', zh: '粘贴会话' },
  pasteHint: {
    en: 'For a page Firebreak cannot read. The text is judged here and not stored.',
    zh: '用于 Firebreak 无法读取的页面。文本仅在此判断，不会保存。',
  },
  pasteLabel: { en: "The buyer's words", zh: '买家原文' },
  judge: { en: 'Judge', zh: '判断' },
} as const;
