/** The background: wires the calls to the rooms that answer them. It may be killed between any two of them. */
import { defineBackground } from 'wxt/utils/define-background';
import { answerCalls, type ContentCalls, type ExtensionCalls } from '../../lib/messages.ts';
import { startCommands } from './commands.ts';
import { linkingCalls, linkingExtensionCalls } from './linking.ts';
import { noteCalls, noteExtensionCalls } from './notes.ts';
import { siteCalls, siteExtensionCalls, startSites } from './sites.ts';

export default defineBackground(() => {
  answerCalls<ContentCalls, ExtensionCalls>(
    { ...siteCalls, ...linkingCalls, ...noteCalls },
    { ...siteExtensionCalls, ...linkingExtensionCalls, ...noteExtensionCalls },
  );
  startSites();
  startCommands();
});
