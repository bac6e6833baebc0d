/** The half-lit disc beside the name. */

export function Wordmark() {
  return (
    <>
      <svg class="disc" viewBox="0 0 18 18" aria-hidden="true">
        <path class="lit" d="M9 1.5a7.5 7.5 0 0 1 0 15z" />
        <circle class="rim" cx="9" cy="9" r="7.5" />
      </svg>
      <span class="wordmark">Sidelight</span>
    </>
  );
}
