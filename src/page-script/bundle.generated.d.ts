// Made beside bundle.generated.js by scripts/page-script.mjs.
/** What runs in a reviewer's browser. */
export declare const SCRIPT: string
export declare const SCRIPT_HASH: string
export declare const STYLE: string
export declare const STYLE_HASH: string
