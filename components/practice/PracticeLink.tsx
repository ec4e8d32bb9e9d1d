import type { ReactNode } from 'react';
import type { PracticeProps } from './practice-props.ts';

type Props = Pick<PracticeProps, 'href' | 'onGo'> & {
  readonly path: string;
  readonly className?: string;
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
};

/** A link inside the practice site: a click changes the address without loading a page. */
export function PracticeLink({ path, href, onGo, className, isCurrent, children }: Props) {
  return (
    <a
      className={className}
      href={href(path)}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault();
        onGo(path);
      }}
    >
      {children}
    </a>
  );
}
