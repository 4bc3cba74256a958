const SHORTCUT = 'dateline:slash-shortcut';

/** Whether the key "/" goes to the search box. A browser that refuses to remember is no error. */
export function readShortcut(): boolean {
  try {
    return localStorage.getItem(SHORTCUT) !== 'off';
  } catch {
    return true;
  }
}

/** Turns the key / on or off in this browser, where it can remember that. */
export function writeShortcut(on: boolean): void {
  try {
    if (on) localStorage.removeItem(SHORTCUT);
    else localStorage.setItem(SHORTCUT, 'off');
  } catch {
    // Private windows may refuse; the key then stays as it was.
  }
}
