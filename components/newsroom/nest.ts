/** A form's fields as an object: `words.tr.name` becomes the member `name` of `tr` of `words`. */
export function nest(form: FormData): Record<string, unknown> {
  const nested: Record<string, unknown> = {};
  for (const [path, value] of form) {
    const names = path.split('.');
    const last = names.pop() ?? path;
    let at = nested;
    for (const name of names) {
      at[name] ??= {};
      at = at[name] as Record<string, unknown>;
    }
    at[last] = value;
  }
  return nested;
}
