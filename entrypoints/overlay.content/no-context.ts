/** Stands in for WXT's context of a content script where the page script is built: a session's signal ends it, not a context. */
export class ContentScriptContext {}
