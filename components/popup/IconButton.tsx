const paths = {
  done: 'M3 8.5 6.5 12 13 4.5',
  snooze: 'M8 4.5V8l2.5 1.5M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2',
  more: 'M4 6.5 8 10.5 12 6.5',
} as const;

interface Props {
  readonly icon: keyof typeof paths;
  readonly label: string;
  readonly press: () => void;
  /** For a button that unfolds something. */
  readonly isOpen?: boolean;
}

/** A small button with a line drawing; its words are in label and tooltip. */
export function IconButton({ icon, label, press, isOpen }: Props) {
  return (
    <button type="button" title={label} aria-label={label} aria-expanded={isOpen} onClick={press}>
      <svg className="icon" width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
        <path d={paths[icon]} />
      </svg>
    </button>
  );
}
