import type { Role } from '../people/role.ts';
import type { Phrase } from './say.ts';

/** The roles as people call them. */
export const roleWords = {
  agent: { en: 'Agent', zh: '客服' },
  temporary: { en: 'Temporary agent', zh: '临时客服' },
  supervisor: { en: 'Supervisor', zh: '主管' },
  lead: { en: 'Lead', zh: '负责人' },
} as const satisfies Record<Role, Phrase>;

/** What each role does, in a sentence. */
export const roleHints = {
  agent: {
    en: 'reads and answers buyer messages, escalates the dangerous ones',
    zh: '阅读并回复买家消息，升级危险消息',
  },
  temporary: { en: 'the same at peak season, with fewer templates', zh: '旺季临时支援，可用模板较少' },
  supervisor: { en: 'receives the brief, decides, takes over the reply', zh: '接收通报，作出决定，接手回复' },
  lead: {
    en: 'owns the playbook: rules, thresholds, templates, route',
    zh: '管理规则手册：规则、阈值、模板、升级路径',
  },
} as const satisfies Record<Role, Phrase>;

/** Names of the desk's pages. */
export const deskPageWords = {
  today: { en: 'Today', zh: '今天' },
  deadlines: { en: 'Deadlines', zh: '时限' },
  templates: { en: 'Templates', zh: '模板' },
  playbook: { en: 'Playbook', zh: '规则手册' },
  check: { en: 'Check', zh: '检查' },
  settings: { en: 'Settings', zh: '设置' },
} as const;

/** Words of the frame and of more than one page. */
export const deskWords = {
  pages: { en: 'Pages', zh: '页面' },
  skip: { en: 'Skip to the content', zh: '跳到正文' },
  english: { en: 'English', zh: 'English' },
  chinese: { en: '中文', zh: '中文' },
  language: { en: 'Language', zh: '语言' },
  isOff: {
    en: 'Firebreak is switched off in this browser profile: it reads nothing.',
    zh: 'Firebreak 在此浏览器配置中已关闭，不会读取任何内容。',
  },
  isOffByPolicy: {
    en: "The company's policy has switched Firebreak off in this browser.",
    zh: '公司策略已在此浏览器中关闭 Firebreak。',
  },
  switchOn: { en: 'Switch on', zh: '开启' },
  broken: {
    en: 'Some settings could not be read, and their defaults hold: {names}. The check page says more.',
    zh: '部分设置无法读取，已改用默认值：{names}。详见检查页面。',
  },
  save: { en: 'Save', zh: '保存' },
  saved: { en: 'Saved.', zh: '已保存。' },
  notAffiliated: { en: 'Not affiliated with Amazon.', zh: '与亚马逊无关联。' },
  playbookStamp: { en: 'Playbook v{version} · {fingerprint}', zh: '规则手册 v{version} · {fingerprint}' },
  storageFull: {
    en: 'Storage is full: nothing was changed. Free space on the disk, then try again.',
    zh: '存储空间已满：未作任何更改。清理磁盘空间后再试。',
  },
  failed: {
    en: 'Something could not be done or stored. Reload this page and look whether it holds.',
    zh: '有操作未能完成或保存。请重新加载此页面，确认是否生效。',
  },
  notStored: {
    en: 'This could not be stored; nothing was changed. Try again, or open the check page.',
    zh: '无法保存，未作任何更改。请重试，或打开检查页面。',
  },
} as const;

/** The first-run page. */
export const welcomeWords = {
  title: { en: 'Welcome to Firebreak', zh: '欢迎使用 Firebreak' },
  intro: {
    en: 'It marks the dangerous buyer message, says what to do first, and keeps every clock it has seen. Two minutes, then it works.',
    zh: '它标出危险的买家消息，提示第一步该做什么，并记住见过的每个时限。两分钟即可开始使用。',
  },
  who: { en: 'Who works here', zh: '由谁使用' },
  name: { en: 'Name', zh: '姓名' },
  nameHint: {
    en: 'As your team knows you. It stands on every record you make.',
    zh: '团队对你的称呼。你的每条记录都会注明此姓名。',
  },
  nameFault: {
    en: 'Enter a name of 1 to 60 characters, without spaces at its ends.',
    zh: '请填写 1 至 60 个字符的姓名，首尾不含空格。',
  },
  role: { en: 'Role', zh: '角色' },
  roleHint: {
    en: 'Self-declared: it guides and records, it does not protect.',
    zh: '由本人声明：用于引导和记录，不构成权限保护。',
  },
  fixed: { en: "Set by the company's policy.", zh: '由公司策略设定。' },
  pin: { en: 'Pin the button', zh: '固定按钮' },
  pinStep1: { en: 'Click the puzzle piece to the right of the address bar.', zh: '点击地址栏右侧的拼图图标。' },
  pinStep2: {
    en: 'Click the pin beside Firebreak. The badge then counts clocks due within a day.',
    zh: '点击 Firebreak 旁的图钉。此后角标会显示一天内到期的时限数。',
  },
  pinned: { en: 'The button is pinned.', zh: '按钮已固定。' },
  knows: { en: 'What it knows', zh: '它知道什么' },
  knows1: {
    en: 'Only what was opened in this browser profile. Pages you did not open were not checked.',
    zh: '仅限此浏览器配置中打开过的页面。没有打开过的页面未经检查。',
  },
  knows2: {
    en: 'Every list says when it was last read. Nothing reminds you while Chrome is closed.',
    zh: '每个列表都注明上次读取时间。Chrome 关闭时不会有任何提醒。',
  },
  knows3: {
    en: "It never sends a message, never presses a button of Seller Central's and makes no network request.",
    zh: '它从不发送消息，从不点击卖家平台的按钮，也不发出任何网络请求。',
  },
  knows4: {
    en: 'Everything stays in this profile. Removing the extension deletes it; the settings offer a backup.',
    zh: '所有内容保存在此浏览器配置中。卸载扩展程序会将其删除；可在设置中备份。',
  },
  practice: { en: 'One practice conversation', zh: '一次会话演练' },
  practiceHint: {
    en: 'A simulated Seller Central with a dangerous message. Nothing there is real and nothing is counted.',
    zh: '模拟的卖家平台，其中有一条危险消息。内容均为虚构，不计入任何统计。',
  },
  openPractice: { en: 'Open the practice conversation', zh: '打开演练会话' },
  done: { en: 'Save and begin', zh: '保存并开始' },
  isSetUp: {
    en: 'Set up. Firebreak is at work on every Seller Central page you open from now on; tabs that were open before need one reload.',
    zh: '设置完成。此后打开的每个卖家平台页面都受到保护；先前已打开的标签页需刷新一次。',
  },
} as const;
