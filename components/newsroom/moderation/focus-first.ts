/**
 * For `ref`: the part of a dialog that has the focus when it opens. React's own `autoFocus` comes before the dialog is
 * shown, when nothing in it can have the focus; the browser looks for the attribute when it shows it.
 */
export function focusFirst(element: HTMLElement | null): void {
  element?.setAttribute('autofocus', '');
}
