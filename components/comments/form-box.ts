/** Classes of the fields of the comment form. */
export const box =
  'mt-1 block w-full border border-muted bg-paper px-3 py-2 font-serif text-[1.0625rem] text-ink aria-[invalid=true]:border-2 aria-[invalid=true]:border-[light-dark(#a3182f,#ff949d)]';
