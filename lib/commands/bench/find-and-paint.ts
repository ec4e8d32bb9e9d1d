import type { Measure } from '../measuring/tools.ts';

/** Alerts found and painted in a long thread, in an empty page. */
export const measure: Measure = ({ runInPage }) => runInPage('find-and-paint');
