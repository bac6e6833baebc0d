/** Stands in for the note frame: a text field that tells the background what is typed. */
import { browser } from 'wxt/browser';

const field = document.querySelector('textarea');
const tell = () => browser.runtime.sendMessage({ typed: field?.value });
field?.addEventListener('input', tell);
window.addEventListener('focus', () => field?.focus());
field?.focus();
void tell();
