/** Stands in for the note frame: a text field that asks for its height and closes by Escape. */
import { browser } from 'wxt/browser';

const field = document.querySelector('textarea');
field?.focus();
document.title = browser.runtime.id;
