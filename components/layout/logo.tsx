/**
 * The mark: a front page with a turned corner: headline, picture, and three lines for the three editions. It is no
 * letter, because Gazette and Газета don't begin with the same one. Its edges lie on a grid of sixteen, so that it is
 * sharp at 16 px. public/icon.svg holds the same path.
 */
export function Logo({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path
        fill="currentColor"
        d="M3 3h24v15H3zM30 3l15 15H30zM3 21h15v24H3zM21 21h24v6H21zM21 30h24v6H21zM21 39h24v6H21z"
      />
    </svg>
  );
}
