import type { Words } from './say.ts';

/** Every word of the desk's templates page. */
export const templatesPageWords = {
  title: { en: 'Templates', zh: '模板' },
  intro: {
    en: 'What your team answers with. Shipped texts are suggestions until your lead approves them; crisis texts cannot be inserted before that. An edit makes a text a suggestion again.',
    zh: '团队用于回复的文本。自带文本在负责人批准前仅为建议，危机模板未经批准不能插入。文本一经修改即恢复为建议。',
  },
  shownIn: { en: 'Show texts in', zh: '显示语言' },
  approve: { en: 'Approve', zh: '批准' },
  approveFolder: { en: 'Approve this folder', zh: '批准整个文件夹' },
  approved: { en: 'approved by {name}, {time}', zh: '{name} 于 {time} 批准' },
  suggested: { en: 'suggestion', zh: '建议' },
  changed: { en: 'changed since it was approved', zh: '批准后有改动' },
  expired: { en: 'expired', zh: '已过期' },
  onlyLead: { en: 'Only a lead approves.', zh: '只有负责人可以批准。' },
  approveWhy: { en: 'approved: {names}', zh: '批准：{names}' },
  noText: { en: 'No text in this language.', zh: '没有该语言的文本。' },
  importTitle: { en: 'Bring in your own texts', zh: '导入团队文本' },
  importHelp: {
    en: 'Choose text files or a CSV with the columns title, folder, and a language each (en, zh, de, fr, es, it, ja), or paste macros: a title line, the text, and a line of three dashes between two. Everything comes in as a suggestion.',
    zh: '选择文本文件，或包含 title、folder 及各语言（en、zh、de、fr、es、it、ja）列的 CSV；也可粘贴快捷短语：首行为标题，其后为正文，两条之间用三个短横线分隔。导入的内容均为建议。',
  },
  paste: { en: 'Paste texts', zh: '粘贴文本' },
  choose: { en: 'Choose files', zh: '选择文件' },
  add: { en: 'Add {count} as suggestions', zh: '添加 {count} 条建议' },
  importWhy: { en: '{count} texts brought in', zh: '导入 {count} 条文本' },
  nothingRead: { en: 'Nothing to bring in was found.', zh: '未找到可导入的内容。' },
  rulesTitle: { en: 'What is looked for in outgoing text', zh: '发出文本的检查规则' },
  rule: { en: 'Rule', zh: '规则' },
  breaks: { en: 'What breaks it', zh: '何为违反' },
  quiet: { en: 'What does not', zh: '何不算违反' },
  source: { en: 'Source', zh: '来源' },
  blocks: { en: 'blocks', zh: '阻止' },
  warns: { en: 'warns', zh: '提醒' },
} as const satisfies Words;
