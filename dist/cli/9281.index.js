export const id = 9281;
export const ids = [9281];
export const modules = {

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   X2: () => (/* binding */ isAmbiguous),
/* harmony export */   ZJ: () => (/* binding */ isAboutEverything),
/* harmony export */   ZT: () => (/* binding */ worldError),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   m3: () => (/* binding */ isFromGitHub),
/* harmony export */   md: () => (/* binding */ isAboutLimits),
/* harmony export */   nameGitHubError: () => (/* binding */ nameGitHubError),
/* harmony export */   rR: () => (/* binding */ headerOf)
/* harmony export */ });
/* unused harmony export isTimeout */
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);

// Some answers are a whole page of HTML.
const MOST_CHARACTERS = 300;
/** The status that GitHub answered with; null when it did not answer. */
function statusOf(error) {
    const status = claimedStatus(error);
    return status === 500 && !wasAnswered(error) ? null : status;
}
/** A header of the answer that an error is about; null when there was no answer or no such header. */
function headerOf(error, name) {
    const response = Object(error).response;
    if (typeof response !== 'object' || response === null || !('headers' in response))
        return null;
    const value = new Map(Object.entries(Object(response.headers))).get(name);
    return value === undefined ? null : String(value);
}
/** Whether what was asked may have happened all the same. */
function isAmbiguous(error) {
    return (claimedStatus(error) ?? 0) >= 500;
}
function isTimeout(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof Error && cause.name === 'TimeoutError';
}
/** Whether GitHub said it, or did not get to say it; false for bugs of ours. */
function isFromGitHub(error) {
    return statusOf(error) !== null || isAmbiguous(error);
}
/** Whether it is about GitHub or the credential and not about what was asked for: the next request would fail too. */
function isAboutEverything(error) {
    if (error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM) {
        return error.code === 'github-unreachable' || isAboutEverything(error.cause);
    }
    const status = statusOf(error);
    if (status === null)
        return isAmbiguous(error);
    return (status === 401 || status === 429 || status >= 500 || (status === 403 && isAboutLimits(error)));
}
function isAboutLimits(error) {
    return error instanceof Error && /rate limit|abuse/i.test(error.message);
}
/** `what` says in words what did not happen. */
function worldError(what, cause) {
    const reason = reasonOf(cause);
    const code = wasReached(cause) ? codeOf(reason) : 'github-unreachable';
    return new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(`${what}: ${reason}`, { code, cause });
}
/**
 * "Cannot trigger a 'workflow_dispatch' on a disabled workflow": https://github.com/benc-uk/workflow-dispatch/issues/72.
 * With which status this comes is not documented.
 */
function codeOf(reason) {
    return reason.includes('on a disabled workflow') ? 'workflow-disabled' : 'github';
}
/** False when no answer came at all: a token or a permission is not to blame then. */
function wasReached(error) {
    if (error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM)
        return error.code !== 'github-unreachable';
    return !isTimeout(error) && (statusOf(error) !== null || !isAmbiguous(error));
}
/** An answer of GitHub's that nobody had a word for; every other error stays what it is. */
function nameGitHubError(error) {
    if (claimedStatus(error) === null)
        return error;
    const request = Object(error).request;
    const { method = '', url = '' } = Object(request);
    const path = URL.canParse(url) ? new URL(url).pathname : '';
    return worldError(`${method} ${path}`.trim(), error);
}
function reasonOf(error) {
    const message = (error instanceof Error ? error.message : String(error))
        .replace(/\s+/g, ' ')
        .slice(0, MOST_CHARACTERS);
    if (isTimeout(error))
        return 'GitHub did not answer in time';
    const status = statusOf(error);
    if (status !== null)
        return `HTTP ${status}, ${message}`;
    return isAmbiguous(error) ? `the connection to GitHub broke (${message})` : message;
}
/** Octokit says 500 as well of a request that got no answer. */
function claimedStatus(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number'
        ? error.status
        : null;
}
function wasAnswered(error) {
    return error instanceof Error && 'response' in error && error.response !== undefined;
}


/***/ })

};
