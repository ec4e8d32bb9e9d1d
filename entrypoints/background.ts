import { defineBackground } from 'wxt/utils/define-background';

/** The worker's table of contents: every listener, registered before the first await. */
export default defineBackground(() => {});
