/** The mark: a folded sheet whose columns make a G. Drawn for Gazette. */
export function Logo({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path
        fill="currentColor"
        d="M6 4h29l7 7v33H6zM13 12v24h22V23H23v5h6v3H18V17h17v-5zM35 4v7h7z"
        fillRule="evenodd"
      />
    </svg>
  );
}
