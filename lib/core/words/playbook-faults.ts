import type { FaultReason } from '../playbook/fault.ts';
import type { Phrase } from './say.ts';

/** Why a playbook's value was refused. */
export const faultWords = {
  'not-json': { en: 'The file is not readable as JSON text.', zh: '文件不是可读取的 JSON 文本。' },
  'too-large': { en: 'The file is larger than {detail} million characters.', zh: '文件超过 {detail} 百万字符。' },
  'not-a-playbook': { en: 'The file is not a Firebreak playbook.', zh: '该文件不是 Firebreak 规则手册。' },
  'newer-format': {
    en: 'The file was made by a newer Firebreak. Update Firebreak, then take it.',
    zh: '该文件由更新版本的 Firebreak 生成。先更新 Firebreak，再导入。',
  },
  'unknown-section': { en: 'There is no such part of the playbook.', zh: '规则手册中没有这一部分。' },
  'unknown-key': {
    en: 'There is no such entry, or its name is written in a way that is not allowed.',
    zh: '没有这一项，或名称写法不被允许。',
  },
  'too-many': { en: 'More than {detail} entries.', zh: '超过 {detail} 项。' },
  'cannot-be-taken-out': { en: 'This value can be changed, not taken out.', zh: '此值可以修改，不能删除。' },
  missing: { en: 'This value is missing.', zh: '缺少此值。' },
  'wrong-kind': { en: 'The value has the wrong kind; expected: {detail}.', zh: '值的类型不对，应为：{detail}。' },
  'too-small': { en: 'The value is too small or too short; at least {detail}.', zh: '值太小或太短，至少为 {detail}。' },
  'too-big': { en: 'The value is too large or too long; at most {detail}.', zh: '值太大或太长，至多为 {detail}。' },
  'not-in-list': { en: 'The value is not one of: {detail}.', zh: '值不在以下范围内：{detail}。' },
  'wrong-form': { en: 'The value is not written in the expected form.', zh: '值的写法不符合要求。' },
  'control-characters': { en: 'The text holds invisible control characters.', zh: '文本含有不可见的控制字符。' },
  'not-https': {
    en: 'The address must begin with https:// and a fixed host.',
    zh: '地址必须以 https:// 和固定主机名开头。',
  },
  'unknown-blank': {
    en: 'The address may carry {level}, {store}, {case} and {order} only.',
    zh: '地址只能包含 {level}、{store}、{case} 和 {order}。',
  },
} as const satisfies Record<FaultReason, Phrase>;
