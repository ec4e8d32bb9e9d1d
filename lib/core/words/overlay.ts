import type { Words } from './say.ts';

/** Every word of the overlay. */
export const overlayWords = {
  name: { en: 'Firebreak', zh: 'Firebreak' },
  head: { en: '{level} · {families}', zh: '{level} · {families}' },
  priority: { en: 'Priority {priority}', zh: '优先级 {priority}' },
  ofMessages: { en: '{count} of {all} messages', zh: '{all} 条消息中的 {count} 条' },
  left: { en: '{time} left', zh: '剩 {time}' },
  overdue: { en: '{time} overdue', zh: '已超 {time}' },
  pasted: { en: 'Pasted conversation', zh: '粘贴的对话' },
  comma: { en: ', ', zh: '、' },

  copyBrief: { en: 'Copy brief', zh: '复制通报' },
  reply: { en: 'Reply…', zh: '回复…' },
  handled: { en: 'Handled', zh: '已处理' },
  briefIn: { en: 'Brief in', zh: '通报语言' },
  mood: { en: 'Mood', zh: '情绪' },
  moodSuggested: { en: '{mood}?', zh: '{mood}？' },
  moodToConfirm: { en: 'Mood, to confirm', zh: '情绪（待确认）' },
  copied: { en: 'Brief copied. Paste it where your team decides.', zh: '通报已复制，可粘贴到团队决策处。' },
  copyFailed: {
    en: 'The browser did not let us copy. The text is selected: press Ctrl+C or Cmd+C.',
    zh: '浏览器未允许复制。文本已选中，请按 Ctrl+C 或 Cmd+C。',
  },
  copyText: { en: 'Text to copy', zh: '待复制文本' },

  locked: {
    en: "Routine templates are locked here. Amazon's own quick replies are not.",
    zh: '此对话已锁定常规模板。亚马逊自带的快捷回复无法锁定。',
  },
  liftLock: { en: 'Lift the lock', zh: '解除锁定' },
  liftReason: { en: 'Reason', zh: '理由' },
  lifted: { en: 'Lock lifted by {name}: {reason}', zh: '{name} 已解除锁定：{reason}' },
  someone: { en: 'someone', zh: '某人' },

  alerts: { en: 'Alerts', zh: '警报' },
  goTo: { en: 'Show in the page', zh: '在页面中显示' },
  possible: { en: '{count} possible only, not counted', zh: '{count} 处仅为可能，未计入' },
  demoted: { en: '{reason} Not counted: {why}.', zh: '{reason}未计入：{why}。' },
  moreAlerts: { en: '{count} more', zh: '另外 {count} 处' },
  goneFromPage: { en: 'This text is no longer in the page.', zh: '该文本已不在页面中。' },
  hint: {
    en: 'A demand and a threat, and no proof yet. Check the order, ask for photos, stay within Amazon messages.',
    zh: '有要求也有威胁，但暂无证据。先核对订单，请买家提供照片，沟通保持在亚马逊站内。',
  },

  readAt: { en: 'Read {time}', zh: '{time} 读取' },
  readOne: { en: '1 message', zh: '1 条消息' },
  readAll: { en: '{shown} messages', zh: '{shown} 条消息' },
  readSome: { en: '{shown} of about {about} messages', zh: '{shown} / 约 {about} 条消息' },
  playbook: { en: 'playbook v{version}', zh: '规则手册 v{version}' },
  notFound: { en: 'what was not found ({count})', zh: '未找到的内容（{count}）' },
  storeStated: { en: 'store {store}, as stated', zh: '店铺 {store}（人工填报）' },
  notStored: { en: 'This could not be stored.', zh: '未能保存。' },
  noWorker: {
    en: 'Firebreak does not answer: nothing is stored or checked for now. Reload this page.',
    zh: 'Firebreak 没有响应，暂不保存也不检查。请重新加载此页面。',
  },
  storageFull: {
    en: 'Storage is full: this was not stored.',
    zh: '存储空间已满，未能保存。',
  },
  storeUnknown: { en: 'store not known: nothing is stored', zh: '店铺未知：不保存任何内容' },
  whichStore: { en: 'Which store is signed in here?', zh: '此处登录的是哪个店铺？' },
  thisStore: { en: 'This store', zh: '确定' },
  practice: { en: 'practice', zh: '演练' },

  calmOpen: { en: 'Firebreak: calm. Open', zh: 'Firebreak：平静。打开' },
  calmHead: { en: 'Calm · checked, nothing found', zh: '平静 · 已检查，未发现警报' },
  waitHead: { en: 'Open a conversation to have it checked', zh: '打开对话后即可检查' },
  handledOpen: { en: 'Firebreak: red, handled. Open', zh: 'Firebreak：红色，已处理。打开' },
  levelOpen: { en: 'Firebreak: {level}. Open', zh: 'Firebreak：{level}。打开' },
  acknowledged: { en: 'Acknowledged by {name}, {time}', zh: '{name} 已确认，{time}' },
  noRules: { en: 'No rules for this language: read it yourself', zh: '该语言暂无规则：请自行阅读' },
  onlyPictures: { en: 'Pictures without words: look at them', zh: '只有图片没有文字：请查看' },
  notRead: { en: 'This page could not be read', zh: '无法读取此页面' },
  notReadMore: {
    en: 'Firebreak found no messages here. Paste the conversation and it is checked the same way.',
    zh: 'Firebreak 在此未找到消息。可粘贴对话内容，检查方式相同。',
  },
  orphaned: {
    en: 'Firebreak was updated. Reload this page to be protected.',
    zh: 'Firebreak 已更新。请重新加载此页面以恢复保护。',
  },

  paste: { en: 'Paste a conversation', zh: '粘贴对话' },
  pasteLabel: { en: 'Conversation', zh: '对话内容' },
  pasteHint: { en: 'Paste the messages here, oldest first.', zh: '在此粘贴消息，按时间从早到晚。' },
  check: { en: 'Check', zh: '检查' },
  backToPage: { en: 'Back to the page', zh: '返回页面' },
  checkPage: { en: 'What was read', zh: '读取结果' },
  replyBoxMissing: {
    en: 'The reply box was not found. Click into it once.',
    zh: '未找到回复框，请点击一次回复框。',
  },

  inserted: { en: 'Inserted. Read it, then send it yourself.', zh: '已插入。请检查后自行发送。' },
  insertDiffers: {
    en: 'The box does not take the text as it is, so it is on the clipboard instead.',
    zh: '回复框无法原样接收文本，文本已复制到剪贴板。',
  },
  insertTooLong: {
    en: 'Too long for this box, so nothing was written. The text is on the clipboard.',
    zh: '超过回复框长度限制，未写入。文本已复制到剪贴板。',
  },
  insertClosed: {
    en: 'The reply box takes no text now. The text is on the clipboard.',
    zh: '回复框当前无法输入。文本已复制到剪贴板。',
  },
  insertLost: {
    en: 'It could be neither written nor copied. The text is selected below.',
    zh: '既未能写入也未能复制。文本已在下方选中。',
  },

  clocks: { en: 'Clocks ({count})', zh: '时限（{count}）' },
  startClock: { en: 'Start a clock', zh: '开始计时' },
  clockUntil: { en: '{kind}: until when', zh: '{kind}：截止时间' },
  clockStart: { en: 'Start', zh: '开始' },
  clockStarted: { en: 'Clock started: {kind}, until {time}.', zh: '已开始计时：{kind}，截至 {time}。' },
  notLegalAdvice: { en: 'Not legal advice.', zh: '并非法律意见。' },
  clockNotStored: { en: 'The clock could not be stored.', zh: '计时未能保存。' },

  more: { en: 'More', zh: '更多' },
  pauseHour: { en: 'Pause for an hour', zh: '暂停一小时' },
  pauseStore: { en: 'Pause for this store', zh: '暂停此店铺' },
  pausedUntil: { en: 'Paused until {time}', zh: '暂停至 {time}' },
  pausedStore: { en: 'Paused for this store', zh: '此店铺已暂停' },
  resume: { en: 'Resume now', zh: '立即恢复' },
  collapse: { en: 'Collapse', zh: '收起' },
  close: { en: 'Close', zh: '关闭' },
  move: { en: 'Move with the arrow keys or by dragging', zh: '用方向键或拖动来移动' },

  claimsWhy: { en: '{count} claims are open on this page.', zh: '此页面有 {count} 个未结索赔。' },
  claimWhy: { en: 'One claim is open on this page.', zh: '此页面有 1 个未结索赔。' },
  claimsFirst: { en: 'First: answer the one that is due first.', zh: '首先：答复最早到期的索赔。' },
  claimNoTime: { en: 'no time shown', zh: '未显示时限' },
  claimNoOrder: { en: 'order not shown', zh: '未显示订单号' },

  announce: { en: '{level}. {why}', zh: '{level}。{why}' },
  announceCalm: { en: 'Checked, calm.', zh: '已检查，平静。' },
} as const satisfies Words;
