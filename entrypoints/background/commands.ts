/** Keyboard commands and the context menu: each goes to the page script of the tab it was given in. */
export function startCommands(): void {}
