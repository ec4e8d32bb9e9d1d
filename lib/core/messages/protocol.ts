import type * as z from 'zod/mini';
import { deadlineMessages } from './deadline-messages.ts';
import { identityMessages } from './identity-messages.ts';
import { listMessages } from './list-messages.ts';
import { playbookMessages } from './playbook-messages.ts';
import { tabMessages } from './tab-messages.ts';
import { templateMessages } from './template-messages.ts';
import { workerMessages } from './worker-messages.ts';

/** Every message of the extension by name. Each area of the product declares its own in a file of this folder. */
export const protocol = {
  ...tabMessages,
  ...templateMessages,
  ...deadlineMessages,
  ...workerMessages,
  ...identityMessages,
  ...playbookMessages,
  ...listMessages,
} as const;

export type MessageName = keyof typeof protocol;
export type Request<Name extends MessageName> = z.infer<(typeof protocol)[Name]['request']>;
export type Answer<Name extends MessageName> = z.infer<(typeof protocol)[Name]['answer']>;

/** Sends a message and waits for the parsed answer; rejects when nobody answers or the answer has a wrong shape. */
export type Ask = <Name extends MessageName>(name: Name, request: Request<Name>) => Promise<Answer<Name>>;
