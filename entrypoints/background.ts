import { defineBackground } from 'wxt/utils/define-background';
import { openWelcome } from '#lib/browser/desk.ts';
import { watchSignIn } from '#lib/browser/identity.ts';
import { handleAll } from '#lib/browser/messaging.ts';
import { refreshPlaybookStamp } from '#lib/browser/playbook-keeper.ts';
import { whenSettingsChange } from '#lib/browser/settings.ts';
import { sendCommand } from '#lib/browser/tabs.ts';
import { printPatterns } from '#lib/core/text/pattern-sources.ts';
import { isSignIn } from '#lib/page/is-sign-in.ts';
import { builtInPageWords } from '#lib/page/words/built-in.ts';
import { deadlineAnswers } from '#lib/worker/answer-deadlines.ts';
import { identityAnswers } from '#lib/worker/answer-identity.ts';
import { playbookAnswers } from '#lib/worker/answer-playbook.ts';
import { templateAnswers } from '#lib/worker/answer-templates.ts';
import { workerAnswers } from '#lib/worker/answer-worker.ts';
import { recompute } from '#lib/worker/keep-clocks.ts';
import { keepLists, listAnswers } from '#lib/worker/keep-lists.ts';
import { keepPageWords, pageWordAnswers } from '#lib/worker/keep-page-words.ts';
import { openFromNotice, pressNoticeButton } from '#lib/worker/notice-clicks.ts';
import { noticeOpenTabs, recountWhileUnprotected } from '#lib/worker/unprotected-tabs.ts';

const pageWords = printPatterns(builtInPageWords);

/** The worker's table of contents: every listener, registered before the first await. */
export default defineBackground(() => {
  chrome.runtime.onInstalled.addListener(
    () => void Promise.all([keepLists(), keepPageWords(pageWords), noticeOpenTabs()]),
  );
  chrome.runtime.onInstalled.addListener(({ reason }) => void openWelcome(reason));
  chrome.runtime.onStartup.addListener(() => void Promise.all([keepLists(), keepPageWords(pageWords), recompute()]));
  chrome.alarms.onAlarm.addListener(() => void recompute());
  whenSettingsChange(() => void recompute());
  whenSettingsChange(() => void refreshPlaybookStamp());
  watchSignIn(isSignIn);
  chrome.tabs.onUpdated.addListener((_id, { status }) => {
    if (status === 'complete') void recountWhileUnprotected();
  });
  chrome.tabs.onRemoved.addListener(() => void recountWhileUnprotected());
  chrome.notifications.onClicked.addListener((id) => void openFromNotice(id));
  chrome.notifications.onButtonClicked.addListener((id, button) => void pressNoticeButton(id, button));
  chrome.commands.onCommand.addListener((command, tab) => void sendCommand(command, tab?.id ?? null));

  handleAll({
    ...deadlineAnswers,
    ...workerAnswers,
    ...identityAnswers,
    ...playbookAnswers,
    ...listAnswers,
    ...pageWordAnswers(pageWords),
    ...templateAnswers,
  });
  void recompute();
  void refreshPlaybookStamp();
});
