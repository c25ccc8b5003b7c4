export const id = 8924;
export const ids = [8924];
export const modules = {

/***/ 38924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZH: () => (/* reexport */ File),
  nz: () => (/* reexport */ FingerprintIndex),
  Tp: () => (/* reexport */ Region),
  ce: () => (/* reexport */ TokenizedFile)
});

// UNUSED EXPORTS: Fragment, HashFilter, Identifiable, Pair, PairedOccurrence, Range, Result, RollingHash, SharedFingerprint, TokenHash, WinnowFilter, assert, assertDefined, closestMatch, combineByKey, countByKey, deserializeMap, deserializeMapC, intersect, mapValues, serializeMap, serializeMapC, sumByKey

;// CONCATENATED MODULE: ./node_modules/@dodona/dolos-core/dist/util/utils.js
function assert(condition, message) {
    if (!condition) {
        throw new Error(message || "Assertion failed");
    }
}
function assertDefined(object, message) {
    if (object === undefined) {
        throw new Error(message || "Unexpected undefined value");
    }
    if (object === null) {
        throw new Error(message || "Unexpected null value");
    }
}
function closestMatch(input, options) {
    for (const key of Object.keys(options)) {
        if (key.startsWith(input)) {
            return options[key];
        }
    }
    return null;
}
function countByKey(list) {
    const dict = new Map();
    for (const val of list) {
        dict.set(val, (dict.get(val) || 0) + 1);
    }
    return dict;
}
function sumByKey(dict1, dict2) {
    const copy = new Map(dict2);
    for (const [key, count] of dict1) {
        copy.set(key, (copy.get(key) || 0) + count);
    }
    return copy;
}
function combineByKey(dict1, dict2) {
    const copy = new Map(dict2);
    for (const [key, values] of dict1) {
        copy.set(key, (copy.get(key) || []).concat(values));
    }
    return copy;
}
function intersect(set1, set2) {
    const copy = new Set(set1);
    for (const el of set1) {
        if (!set2.has(el)) {
            copy.delete(el);
        }
    }
    return copy;
}
function mapValues(mapper, map) {
    return new Map(Array.from(map.entries()).map(([key, val]) => [key, mapper(val)]));
}
function serializeMap(map) {
    return serializeMapC(map, v => v);
}
function serializeMapC(map, internalMapper) {
    const workingMap = mapValues(internalMapper, map);
    return [...workingMap.entries()];
}
function deserializeMapC(map, internalMapper) {
    const workingArray = map.map(([key, value]) => [key, internalMapper(value)]);
    return new Map(workingArray);
}
function deserializeMap(map) {
    return deserializeMapC(map, v => v);
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@dodona/dolos-core/dist/util/range.js

/**
 * A range of whole numbers starting at `from` (inclusive) and ending at `to`
 * (Exclusive).
 */
class Range {
    static compare(one, other) {
        if (one.from == other.from) {
            return one.to - other.to;
        }
        else {
            return one.from - other.from;
        }
    }
    static compareEnds(one, other) {
        if (one.to == other.to) {
            return one.from - other.from;
        }
        else {
            return one.to - other.to;
        }
    }
    static merge(one, other) {
        return new Range(Math.min(one.from, other.from), Math.max(one.to, other.to));
    }
    static totalCovered(ranges) {
        let total = 0;
        let last = 0;
        for (const range of ranges.sort(Range.compare)) {
            if (last < range.to) {
                total += range.to - Math.max(last, range.from);
                last = range.to;
            }
        }
        return total;
    }
    constructor(from, to = -1) {
        this.from = from;
        this.to = to;
        if (this.to == -1) {
            this.to = this.from + 1;
        }
        assert(this.from < this.to, "'from' should be smaller than 'to'");
    }
    get length() {
        return this.to - this.from;
    }
    overlapsWith(other) {
        if (this.from < other.from) {
            return this.to > other.from;
        }
        else if (this.from > other.from) {
            return other.to > this.from;
        }
        else { // 'from' overlaps
            return true;
        }
    }
    contains(other) {
        return this.from <= other.from && other.to <= this.to;
    }
}
//# sourceMappingURL=range.js.map
;// CONCATENATED MODULE: ./node_modules/@dodona/dolos-core/dist/util/region.js

/**
 * Defines a selection in a file.
 */
class Region {
    static compare(left, right) {
        let diff = left.startRow - right.startRow;
        if (diff !== 0) {
            return diff;
        }
        diff = left.startCol - right.startCol;
        if (diff !== 0) {
            return diff;
        }
        diff = left.endRow - right.endRow;
        if (diff !== 0) {
            return diff;
        }
        diff = left.endCol - right.endCol;
        if (diff !== 0) {
            return diff;
        }
        return 0;
    }
    static valid(startRow, startCol, endRow, endCol) {
        return startRow < endRow || (startRow === endRow && startCol <= endCol);
    }
    static isInOrder(first, second) {
        return Region.valid(first.startRow, first.startCol, second.endRow, second.endCol);
    }
    static merge(one, other) {
        let startRow, startCol, endRow, endCol;
        if (one.startRow < other.startRow) {
            startRow = one.startRow;
            startCol = one.startCol;
        }
        else if (one.startRow > other.startRow) {
            startRow = other.startRow;
            startCol = other.startCol;
        }
        else {
            startRow = one.startRow;
            startCol = Math.min(one.startCol, other.startCol);
        }
        if (one.endRow > other.endRow) {
            endRow = one.endRow;
            endCol = one.endCol;
        }
        else if (one.endRow < other.endRow) {
            endRow = other.endRow;
            endCol = other.endCol;
        }
        else {
            endRow = one.endRow;
            endCol = Math.max(one.endCol, other.endCol);
        }
        return new Region(startRow, startCol, endRow, endCol);
    }
    constructor(startRow, startCol, endRow, endCol) {
        this.startRow = startRow;
        this.startCol = startCol;
        this.endRow = endRow;
        this.endCol = endCol;
        assert(Region.valid(startRow, startCol, endRow, endCol), "startRow and startCol should be smaller than endRow and endCol, was " +
            `new Selection(${startRow}, ${startCol}, ${endRow}, ${endCol})`);
    }
    overlapsWith(other) {
        const [left, right] = [this, other].sort(Region.compare);
        if (left.endRow < right.startRow) {
            return false;
        }
        else if (left.endRow === right.startRow) {
            return right.startCol < left.endCol;
        }
        else {
            return true;
        }
    }
    toString() {
        return `Selection {${this.startRow}:${this.startCol} ` +
            `-> ${this.endRow}:${this.endCol}}`;
    }
    /**
     * This function takes the first 'difference' of one region with a list of other regions.
     * The 'difference' of a region is every interval [(x1,y1), (x2, y2)] that is only covered by the source region.
     *
     * In this case, this is useful for determining the region a node covers without taking its children into account.
     *
     * Every region that belongs to the diff (that is covered by source, and not by any other) is called a 'good' region.
     * @param source
     * @param others
     * @returns the first 'difference' region, or null if there is none.
     */
    static firstDiff(source, others) {
        const regionToPoints = (r) => [[r.startRow, r.startCol], [r.endRow, r.endCol]];
        const [startPoint, endPoint] = regionToPoints(source);
        const pointArray = others.map(regionToPoints);
        // This map contains all the startpoints mapped to their respective endpoints.
        // This is how we will identify the closing point of this token
        const pointMap = new Map(pointArray);
        const points = [startPoint, endPoint].concat(Array.from(pointMap.keys())).concat(Array.from(pointMap.values()));
        const sortfunc = (a, b) => a[0] == b[0] ? (a[1] - b[1]) : (a[0] - b[0]);
        points.sort(sortfunc);
        // The "points" array now contains all the points (both opening and closing) sorted by their position.
        // We will traverse this array from left to right (beginning of region to end of region) to evaluate whether
        // a spot is covered by the source region and/or other regions.
        // This stack contains all regions that are 'active' or cover this interval
        // (at the current point in the traversal process)
        const stack = new Set();
        let hasStarted = false;
        let currentIndex = 0;
        let firstPoint = null;
        // Traversing the points list
        while (points[currentIndex] !== endPoint) {
            const p = points[currentIndex];
            // Extra boolean to check whether we are currently covering the source interval
            if (p === startPoint) {
                hasStarted = true;
            }
            // If this point is a starting point of a child region
            if (pointMap.has(p)) {
                // If we used to be covered by the source region (hasStarted) and by no child regions (stack size == 0)
                // then this region is 'good'.
                if (stack.size == 0 && hasStarted) {
                    // eslint-disable-next-line @typescript-eslint/no-non-null-assertion
                    return new Region(...firstPoint, ...p);
                }
                // Register that the current region is covered by a child
                // eslint-disable-next-line @typescript-eslint/no-non-null-assertion
                stack.add(pointMap.get(p));
            }
            else {
                // If this point is the end point of a region, then we remove the end point of this region from the stack.
                // We also register the current point as the starting point of a 'good' region
                stack.delete(p);
                if (stack.size == 0 && hasStarted) {
                    firstPoint = p;
                }
            }
            currentIndex += 1;
        }
        if (stack.size == 0) {
            // eslint-disable-next-line @typescript-eslint/no-non-null-assertion
            return new Region(...firstPoint, ...endPoint);
        }
        else {
            return null;
        }
    }
}
//# sourceMappingURL=region.js.map
;// CONCATENATED MODULE: ./node_modules/@dodona/dolos-core/dist/hashing/tokenHash.js
/**
 * Generates a hashing object that can be used to create hashes of a
 * token string. It is based on the rolling hash used in the
 * Rabin-Karp string matching algorithm, but without the rolling
 * property.
 *
 * The hash base is chosen to be different than the one used in
 * RollingHash as to not create collisions with similar subsequent
 * tokens (e.g. hash(['abc'] should not equal hash(['a', 'b', 'c'])).
 */
class TokenHash {
    constructor() {
        /**
         * The modulus used in the hash calculation.
         *
         * Since we want to be able to take the product of two hashes, the product of
         * two hashes, the modulus multiplied by itself should not have more than the
         * available amount of bits of precision.
         *
         * Javascript has 53-bit precision numbers (doubles) so we pick the largest
         * prime number with 26 bits.
         */
        this.mod = 33554393;
        /**
         * The base (or radix) used in the hash calculation.
         *
         * We want that even small tokens use as much bits as possible. Because we
         * assume the input token characters will mostly be less than 128, we pick
         * our base such that multiplying with an input character use as much bits
         * as possible.
         *
         * Hence this is the largest prime number such that 127 * base < mod.
         */
        this.base = 747287;
    }
    hashToken(token) {
        let hash = 0;
        for (let i = 0; i < token.length; i++) {
            hash = ((hash + token.charCodeAt(i)) * this.base) % this.mod;
        }
        return hash;
    }
}
//# sourceMappingURL=tokenHash.js.map
;// CONCATENATED MODULE: ./node_modules/@dodona/dolos-core/dist/hashing/hashFilter.js

class HashFilter {
    constructor(kgramData = false) {
        this.hasher = new TokenHash();
        this.kgramData = kgramData;
    }
    hashTokens(tokens) {
        const hashes = [];
        for (const token of tokens) {
            hashes.push([this.hasher.hashToken(token), token]);
        }
        return hashes;
    }
}
//# sourceMappingURL=hashFilter.js.map
;// CONCATENATED MODULE: ./node_modules/@dodona/dolos-core/dist/hashing/rollingHash.js
/* tslint:disable:no-bitwise */
/**
 * Generates a rolling hashing object that can be used to create hashes of a
 * sliding window of values as defined by the Rabin-Karp string matching
 * algorithm.
 */
class RollingHash {
    /**
     * Creates and initializes a new RollingHash instance.
     *
     * @param k The size of the window/length of which the hashes are calculated.
     */
    constructor(k) {
        /**
         * The modulus used in the hash calculation.
         *
         * Since we want to be able to take the product of two hashes, the product of
         * two hashes, the modulus multiplied by itself should not have more than the
         * available amount of bits of precision.
         *
         * Javascript has 53-bit precision numbers (doubles) so we pick the largest
         * prime number with 26 bits.
         */
        this.mod = 33554393;
        /**
         * The base (or radix) used in the hash calculation.
         *
         * The hashes/numbers generated by TokenHash should already use as much
         * bits as possible because they share the same modulus.
         *
         * We have chosen for the largest prime with 22 bits.
         */
        this.base = 4194301;
        this.i = 0;
        this.hash = 0;
        this.k = k;
        this.maxBase = this.mod - this.modPow(this.base, this.k, this.mod);
        this.memory = new Array(this.k).fill(0);
    }
    /**
     * Calculates a new hashing based on the previous hashing, and the new token value
     *
     * @param token the next token value.
     */
    nextHash(token) {
        this.hash = (this.base * this.hash + token + this.maxBase * this.memory[this.i]) % this.mod;
        this.memory[this.i] = token;
        this.i = (this.i + 1) % this.k;
        return this.hash;
    }
    /**
     * Modular exponentiation without overflowing.
     * Code based on the pseudocode at
     * https://en.wikipedia.org/wiki/Modular_exponentiation#Pseudocode
     *
     * @param base the base
     * @param exp the exponent
     * @param mod the modulus
     */
    modPow(base, exp, mod) {
        let y = 1;
        let b = base;
        let e = exp;
        while (e > 1) {
            if (e & 1) {
                y = (b * y) % mod;
            }
            b = (b * b) % mod;
            e >>= 1;
        }
        return (b * y) % mod;
    }
}
//# sourceMappingURL=rollingHash.js.map
;// CONCATENATED MODULE: ./node_modules/@dodona/dolos-core/dist/hashing/winnowFilter.js


class WinnowFilter extends HashFilter {
    /**
     * Generates a Winnow object with given window size and kgram size. The
     * winnowing algorithm will reduce the number of hashing values returned by the
     * hashing function. It will at least return 1 hashing for every window (i.e. for
     * every windowSize characters).
     *
     * @param k The kgram size of which hashes are calculated
     * @param windowSize The window size
     * @param kgramData Whether to output kgram content in fingerprints.
     */
    constructor(k, windowSize, kgramData = false) {
        super(kgramData);
        this.k = k;
        this.windowSize = windowSize;
    }
    /**
     * Returns an async iterator that yields fingerprints containing a hashing and its
     * corresponding kgram position. Can be called successively on multiple files.
     *
     * Code based on pseudocode from
     * http://theory.stanford.edu/~aiken/publications/papers/sigmod03.pdf
     *
     * @param tokens The list of tokens to process.
     */
    fingerprints(tokens) {
        const hash = new RollingHash(this.k);
        let window = [];
        let filePos = -1 * this.k;
        let bufferPos = 0;
        let minPos = 0;
        const buffer = new Array(this.windowSize).fill(Number.MAX_SAFE_INTEGER);
        const fingerprints = [];
        // At the end of each iteration, minPos holds the position of the rightmost
        // minimal hashing in the current window.
        // yield([x,pos]) is called only the first time an instance of x is selected
        for (const [hashedToken, token] of this.hashTokens(tokens)) {
            filePos++;
            window = window.slice(-this.k + 1);
            window.push(token);
            if (filePos < 0) {
                hash.nextHash(hashedToken);
                continue;
            }
            bufferPos = (bufferPos + 1) % this.windowSize;
            buffer[bufferPos] = hash.nextHash(hashedToken);
            if (minPos === bufferPos) {
                // The previous minimum is no longer in this window.
                // Scan buffer starting from bufferPos for the rightmost minimal hashing.
                // Note minPos starts with the index of the rightmost hashing.
                for (let i = (bufferPos + 1) % this.windowSize; i !== bufferPos; i = (i + 1) % this.windowSize) {
                    if (buffer[i] <= buffer[minPos]) {
                        minPos = i;
                    }
                }
                const offset = (minPos - bufferPos - this.windowSize) % this.windowSize;
                const start = filePos + offset;
                fingerprints.push({
                    data: this.kgramData ? tokens.slice(start, start + this.k) : null,
                    hash: buffer[minPos],
                    start,
                    stop: start + this.k - 1,
                });
            }
            else {
                // Otherwise, the previous minimum is still in this window. Compare
                // against the new value and update minPos if necessary.
                if (buffer[bufferPos] <= buffer[minPos]) {
                    minPos = bufferPos;
                    const start = filePos + ((minPos - bufferPos - this.windowSize) % this.windowSize);
                    fingerprints.push({
                        data: this.kgramData ? tokens.slice(start, start + this.k) : null,
                        hash: buffer[minPos],
                        start,
                        stop: start + this.k - 1,
                    });
                }
            }
        }
        return fingerprints;
    }
}
//# sourceMappingURL=winnowFilter.js.map
;// CONCATENATED MODULE: ./node_modules/@dodona/dolos-core/dist/util/identifiable.js
class Identifiable {
    constructor(id) {
        if (id !== undefined) {
            this.id = id;
            Identifiable.nextId = Math.max(Identifiable.nextId, id + 1);
        }
        else
            this.id = Identifiable.nextId++;
    }
}
Identifiable.nextId = 0;
//# sourceMappingURL=identifiable.js.map
;// CONCATENATED MODULE: ./node_modules/@dodona/dolos-core/dist/algorithm/sharedFingerprint.js

class SharedFingerprint extends Identifiable {
    constructor(hash, kgram) {
        super();
        this.hash = hash;
        this.kgram = kgram;
        // Whether this SharedFingerprint occurs in the boilerplate/template code
        this.ignored = false;
        this.partMap = new Map();
    }
    add(part) {
        const parts = this.partMap.get(part.file) || [];
        if (parts.length === 0) {
            this.partMap.set(part.file, parts);
        }
        parts.push(part);
    }
    addAll(parts) {
        parts.forEach(p => this.add(p));
    }
    occurrencesOf(file) {
        return this.partMap.get(file) || [];
    }
    parts() {
        return Array.from(this.partMap.values())
            .map(set => Array.from(set))
            .flat();
    }
    files() {
        return Array.from(this.partMap.keys());
    }
    fileCount() {
        return this.partMap.size;
    }
    includesFile(file) {
        return this.partMap.has(file);
    }
}
//# sourceMappingURL=sharedFingerprint.js.map
;// CONCATENATED MODULE: ./node_modules/@dodona/dolos-core/dist/algorithm/pairedOccurrence.js
/**
 * A paired occurrence represents a common fingerprint between two files.
 *
 * It keeps track of the kgram index in both files, the hashing of the kgram, and
 * the location with its data it represents.
 */
class PairedOccurrence {
    constructor(left, right, fingerprint) {
        this.left = left;
        this.right = right;
        this.fingerprint = fingerprint;
    }
}
//# sourceMappingURL=pairedOccurrence.js.map
;// CONCATENATED MODULE: ./node_modules/@dodona/dolos-core/dist/algorithm/fragment.js



/**
 * A fragment is a collection of one or more consequent pairedOccurrences (kgrams).
 *
 * A fragment can be extended with a new PairedOccurence if its kgram indices in both
 * files are directly after that of the fragment.
 */
class Fragment {
    constructor(initial) {
        this.pairs = [initial];
        this.leftkgrams = new Range(initial.left.index);
        this.rightkgrams = new Range(initial.right.index);
        this.leftSelection = initial.left.location;
        this.rightSelection = initial.right.location;
        this.mergedStart = initial.left.start;
        this.mergedData = initial.left.data;
        this.mergedStop = initial.left.stop;
    }
    extendable(other) {
        return this.leftkgrams.to == other.left.index &&
            this.rightkgrams.to == other.right.index;
    }
    extendWith(other) {
        assert(this.extendable(other), "match does not extend this fragment");
        this.pairs.push(other);
        if (this.mergedData && other.left.data) {
            if (this.mergedStop < other.left.start) {
                for (let i = 0; i < (other.left.start - this.mergedStop - 1); i++) {
                    this.mergedData.push("?");
                }
                for (let i = 0; i < other.left.data.length; i++) {
                    this.mergedData.push(other.left.data[i]);
                }
            }
            else {
                for (let i = this.mergedStop - other.left.start + 1; i < other.left.data.length; i++) {
                    this.mergedData.push(other.left.data[i]);
                }
            }
        }
        this.mergedStop = other.left.stop;
        // Merge kgrams index range
        this.leftkgrams =
            Range.merge(this.leftkgrams, new Range(other.left.index));
        this.rightkgrams =
            Range.merge(this.rightkgrams, new Range(other.right.index));
        // Merge selection
        this.leftSelection = Region.merge(this.leftSelection, other.left.location);
        this.rightSelection = Region.merge(this.rightSelection, other.right.location);
    }
    extendWithFragment(other) {
        const otherFirst = other.pairs[0];
        assert(this.extendable(otherFirst));
        this.pairs = this.pairs.concat(other.pairs);
        if (this.mergedData && other.mergedData) {
            if (this.mergedStop < other.leftkgrams.from) {
                for (let i = 0; i < (other.mergedStart - this.mergedStop - 1); i++) {
                    this.mergedData.push("?");
                }
                for (let i = 0; i < other.mergedData.length; i++) {
                    this.mergedData.push(other.mergedData[i]);
                }
            }
            else {
                for (let i = this.mergedStop - other.leftkgrams.from + 1; i < other.mergedData.length; i++) {
                    this.mergedData.push(other.mergedData[i]);
                }
            }
        }
        this.mergedStop = other.mergedStop;
        // merge kgram ranges
        this.leftkgrams =
            Range.merge(this.leftkgrams, other.leftkgrams);
        this.rightkgrams =
            Range.merge(this.rightkgrams, other.rightkgrams);
        // merge selections
        this.leftSelection = Region.merge(this.leftSelection, other.leftSelection);
        this.rightSelection = Region.merge(this.rightSelection, other.rightSelection);
    }
}
//# sourceMappingURL=fragment.js.map
;// CONCATENATED MODULE: ./node_modules/@dodona/dolos-core/dist/algorithm/pair.js




/**
 * This class represents all the fragments between two files (i.e. the
 * pair of their hashes).
 */
class Pair extends Identifiable {
    constructor(leftEntry, rightEntry) {
        super();
        this.leftEntry = leftEntry;
        this.rightEntry = rightEntry;
        this.leftFile = leftEntry.file;
        this.rightFile = rightEntry.file;
        let small, large;
        this.shared = [];
        if (leftEntry.shared.size < rightEntry.shared.size) {
            small = leftEntry;
            large = rightEntry;
        }
        else {
            small = rightEntry;
            large = leftEntry;
        }
        for (const fingeprint of small.shared) {
            if (large.shared.has(fingeprint)) {
                this.shared.push(fingeprint);
            }
        }
        const left = [];
        const right = [];
        for (const fingerprint of this.shared) {
            for (const occurrence of fingerprint.occurrencesOf(this.leftFile)) {
                left.push({ hash: fingerprint.hash, index: occurrence.side.index });
            }
            for (const occurrence of fingerprint.occurrencesOf(this.rightFile)) {
                right.push({ hash: fingerprint.hash, index: occurrence.side.index });
            }
        }
        left.sort((a, b) => a.index - b.index);
        right.sort((a, b) => a.index - b.index);
        this.longest = this.longestCommonSubstring(left, right);
        this.leftCovered = left.length;
        this.rightCovered = right.length;
        this.leftIgnored = leftEntry.ignored.size;
        this.rightIgnored = leftEntry.ignored.size;
        this.leftTotal = leftEntry.kgrams.length;
        this.rightTotal = rightEntry.kgrams.length;
        const denominator = this.leftTotal + this.rightTotal - this.leftIgnored - this.rightIgnored;
        if (denominator > 0) {
            this.similarity = (this.leftCovered + this.rightCovered) / denominator;
        }
        else {
            this.similarity = 0;
        }
    }
    longestCommonSubstring(l, r) {
        let short, long;
        if (l.length < r.length) {
            short = l;
            long = r;
        }
        else {
            short = r;
            long = l;
        }
        let longest = 0;
        let prev = [];
        let curr = [];
        for (const l of long) {
            for (const s of short) {
                if (l.hash == s.hash) {
                    curr[s.index] = (prev[s.index - 1] || 0) + 1;
                    longest = curr[s.index] > longest ? curr[s.index] : longest;
                }
            }
            const tmp = prev;
            tmp.length = 0;
            prev = curr;
            curr = tmp;
        }
        return longest;
    }
    totalCoverLeft() {
        return this.leftCovered;
    }
    totalCoverRight() {
        return this.rightCovered;
    }
    get overlap() {
        return this.leftCovered + this.rightCovered;
    }
    buildFragments(minimumOccurrences = 1) {
        const fragmentStart = new Map();
        const fragmentEnd = new Map();
        for (const fingerprint of this.shared) {
            const left = Array.from(fingerprint.occurrencesOf(this.leftFile).values());
            const right = Array.from(fingerprint.occurrencesOf(this.rightFile).values());
            for (let i = 0; i < left.length; i++) {
                const leftOcc = left[i];
                for (let j = 0; j < right.length; j++) {
                    const rightOcc = right[j];
                    const occ = new PairedOccurrence(leftOcc.side, rightOcc.side, fingerprint);
                    this.addPair(fragmentStart, fragmentEnd, occ);
                }
            }
        }
        this.squash(fragmentStart, fragmentEnd);
        for (const fragment of fragmentStart.values()) {
            if (fragment.pairs.length < minimumOccurrences) {
                this.removefragment(fragmentStart, fragmentEnd, fragment);
            }
        }
        return Array.from(fragmentStart.values())
            .sort((a, b) => Range.compare(a.leftkgrams, b.leftkgrams));
    }
    /**
     * Add a new paired occurrence to the pair.
     *
     * Tries to extend existing fragments, or creates a new fragment.
     */
    addPair(fragmentStart, fragmentEnd, newPair) {
        const start = this.key(newPair.left.index, newPair.right.index);
        const end = this.key(newPair.left.index + 1, newPair.right.index + 1);
        let fragment = fragmentEnd.get(start);
        if (fragment) {
            // extend fragment at starting position
            fragmentEnd.delete(start);
            fragment.extendWith(newPair);
        }
        else {
            // no fragment on our starting position, create a new one
            fragment = new Fragment(newPair);
            fragmentStart.set(start, fragment);
            fragmentEnd.set(end, fragment);
        }
        const nextfragment = fragmentStart.get(end);
        if (nextfragment) {
            // there is a fragment directly after us we can extend
            // remove next fragment's start position
            fragmentStart.delete(end);
            // extend ourselves
            fragment.extendWithFragment(nextfragment);
            // overwrite the end position of the next fragment with ours
            fragmentEnd.set(this.key(nextfragment.leftkgrams.to, nextfragment.rightkgrams.to), fragment);
        }
        else {
            // no fragment after us, just set our end position
            fragmentEnd.set(end, fragment);
        }
        return fragment;
    }
    /**
     * Remove each Fragment that is contained in a bigger Fragment.
     */
    squash(fragmentStart, fragmentEnd) {
        // This algorithm only looks to the `leftkgrams` range of an fragment.
        // If a fragment is contained within another on the left side, we check if
        // this is also the case on the right side, before removing the fragment.
        // By sorting, and then doing a linear comparison, we can perform this
        // method in O(n log n) time, whereas checking all pairs of fragments would
        // be O(n²).
        // A list with the fragments sorted by the start of their range interval
        const sortedByStart = Array.from(fragmentStart.values())
            .sort((a, b) => Range.compare(a.leftkgrams, b.leftkgrams));
        // A list with the fragments sorted by the end of their range interval
        const sortedByEnd = Array.from(sortedByStart);
        sortedByEnd.sort((a, b) => Range.compareEnds(a.leftkgrams, b.leftkgrams));
        let j = 0;
        const seen = new Set();
        // Iterate over the fragments as would encounter them by the start of their range
        for (const started of sortedByStart) {
            // If we have already seen this fragment, that means it is contained
            // within a larger fragment. We have already handled this fragment, so
            // we can skip it.
            if (seen.has(started)) {
                continue;
            }
            // We walk trough the fragments sorted by the end of its range. If we
            // encounter fragments other than the current fragment, that means it
            // starts and stops before our current fragments stops, so we possibly
            // fully enclose that fragment.
            while (started !== sortedByEnd[j]) {
                const candidate = sortedByEnd[j];
                seen.add(candidate);
                // We possibly contain the left side, so check if the full fragment is
                // contained.
                if (started.leftkgrams.contains(candidate.leftkgrams) &&
                    started.rightkgrams.contains(candidate.rightkgrams)) {
                    // If this is the case, remove the contained fragment.
                    this.removefragment(fragmentStart, fragmentEnd, candidate);
                }
                j += 1;
            }
            j += 1;
        }
    }
    removefragment(fragmentStart, fragmentEnd, fragment) {
        fragmentStart.delete(this.key(fragment.leftkgrams.from, fragment.rightkgrams.from));
        fragmentEnd.delete(this.key(fragment.leftkgrams.to, fragment.rightkgrams.to));
    }
    key(left, right) {
        return `${left}|${right}`;
    }
}
//# sourceMappingURL=pair.js.map
;// CONCATENATED MODULE: ./node_modules/@dodona/dolos-core/dist/algorithm/fingerprintIndex.js






class FingerprintIndex {
    /**
     * Creates a Fingerprint Index which is able to compare files with each other
     * based on their winnowed fingerprints (kgrams of tokens).
     *
     */
    constructor(kgramLength, kgramsInWindow, kgramData, maxFingerprintFileCount = Number.MAX_SAFE_INTEGER) {
        this.kgramLength = kgramLength;
        this.kgramsInWindow = kgramsInWindow;
        this.maxFingerprintFileCount = maxFingerprintFileCount;
        this.hashFilter = new WinnowFilter(this.kgramLength, this.kgramsInWindow, kgramData);
        this.files = new Map();
        this.ignoredFiles = new Map();
        this.index = new Map();
        this.ignoredHashes = new Set();
    }
    addIgnoredFile(file) {
        assert(!this.ignoredFiles.has(file.id), `This file has already been ignored: ${file.file.path}`);
        const entry = {
            file,
            kgrams: [],
            isIgnored: true,
            shared: new Set(),
            ignored: new Set()
        };
        this.ignoredFiles.set(file.id, entry);
        this.addEntry(entry);
    }
    getMaxFingerprintFileCount() {
        return this.maxFingerprintFileCount;
    }
    updateMaxFingerprintFileCount(maxFingerprintFileCount) {
        if (maxFingerprintFileCount == this.maxFingerprintFileCount) {
            return;
        }
        this.maxFingerprintFileCount = maxFingerprintFileCount || Number.MAX_SAFE_INTEGER;
        for (const shared of this.index.values()) {
            if (!this.ignoredHashes.has(shared.hash)) {
                if (shared.fileCount() > this.maxFingerprintFileCount && !shared.ignored) {
                    this.ignoreSharedFingerprint(shared);
                }
                else if (shared.fileCount() <= this.maxFingerprintFileCount && shared.ignored) {
                    this.unIgnoreSharedFingerprint(shared);
                }
            }
        }
    }
    addFiles(tokenizedFiles) {
        for (const f of tokenizedFiles) {
            assert(!this.files.has(f.id), `This file has already been analyzed: ${f.file.path}`);
        }
        for (const file of tokenizedFiles) {
            const entry = {
                file,
                kgrams: [],
                isIgnored: false,
                shared: new Set(),
                ignored: new Set()
            };
            this.files.set(file.id, entry);
            this.addEntry(entry);
        }
        return this.index;
    }
    addEntry(entry) {
        const file = entry.file;
        let kgram = 0;
        for (const { data, hash, start, stop } of this.hashFilter.fingerprints(file.tokens)) {
            // add kgram to file
            entry.kgrams.push(new Range(start, stop));
            // sanity check
            assert(Region.isInOrder(file.mapping[start], file.mapping[stop])
                // If we end our kgram on a ')', the location of the opening token is used.
                // However, the location of this token in the file might be before
                // the location of the starting token of the kmer
                // For example: the last token of every ast is ')', closing the program.
                // The location of this token is always (0, 0), since the program root is the first token.
                // In this way, the 'end' token is before any other token in the AST.
                || file.tokens[stop] === ")", `Invalid ordering:
             expected ${file.mapping[start]}
             to start be before the end of ${file.mapping[stop]}`);
            const location = Region.merge(file.mapping[start], file.mapping[stop]);
            const part = {
                file,
                side: { index: kgram, start, stop, data, location }
            };
            // look if the index already contains the given hashing
            let shared = this.index.get(hash);
            if (!shared) {
                // if the hashing does not yet exist in the index, add it
                shared = new SharedFingerprint(hash, data);
                this.index.set(hash, shared);
            }
            shared.add(part);
            if (entry.isIgnored || shared.fileCount() > this.maxFingerprintFileCount || this.ignoredHashes.has(hash)) {
                this.ignoreSharedFingerprint(shared);
            }
            else {
                entry.shared.add(shared);
            }
            kgram += 1;
        }
    }
    addIgnoredHashes(hashes) {
        for (const hash of hashes) {
            this.ignoredHashes.add(hash);
            const shared = this.index.get(hash);
            if (shared) {
                this.ignoreSharedFingerprint(shared);
            }
        }
    }
    ignoreSharedFingerprint(shared) {
        shared.ignored = true;
        for (const other of shared.files()) {
            if (!this.ignoredFiles.has(other.id)) {
                const otherEntry = this.files.get(other.id);
                otherEntry.shared.delete(shared);
                otherEntry.ignored.add(shared);
            }
        }
    }
    unIgnoreSharedFingerprint(shared) {
        shared.ignored = false;
        for (const other of shared.files()) {
            const otherEntry = this.files.get(other.id);
            otherEntry.ignored.delete(shared);
            otherEntry.shared.add(shared);
        }
    }
    sharedFingerprints() {
        return Array.from(this.index.values());
    }
    entries() {
        return Array.from(this.files.values());
    }
    ignoredEntries() {
        return Array.from(this.ignoredFiles.values());
    }
    getPair(file1, file2) {
        const entry1 = this.files.get(file1.id);
        const entry2 = this.files.get(file2.id);
        assertDefined(entry1, `File ${file1.path} not found in index`);
        assertDefined(entry2, `File ${file2.path} not found in index`);
        return new Pair(entry1, entry2);
    }
    allPairs(sortBy) {
        const pairs = [];
        const entries = Array.from(this.files.values());
        for (let i = 0; i < entries.length; i++) {
            for (let j = i + 1; j < entries.length; j++) {
                pairs.push(new Pair(entries[i], entries[j]));
            }
        }
        if (sortBy) {
            const sortfn = closestMatch(sortBy || "similarity", {
                "total overlap": (a, b) => b.overlap - a.overlap,
                "longest fragment": (a, b) => b.longest - a.longest,
                similarity: (a, b) => b.similarity - a.similarity,
            });
            assertDefined(sortfn, `${sortBy} is not a valid field to sort on`);
            pairs.sort(sortfn);
        }
        return pairs;
    }
}
//# sourceMappingURL=fingerprintIndex.js.map
;// CONCATENATED MODULE: ./node_modules/@dodona/dolos-core/dist/file/file.js

/**
 * Contains the content of a file, does not need to be backed by an actual file
 * (so it can be used to stub files in the tests).
 */
class File extends Identifiable {
    static compare(a, b) {
        if (a.path < b.path) {
            return -1;
        }
        else if (a.path > b.path) {
            return 1;
        }
        else {
            return 0;
        }
    }
    constructor(path, content, extra, id) {
        super(id);
        this.path = path;
        this.charCount = content.length;
        this.lines = content.split("\n");
        this.lineCount = this.lines.length;
        this.extra = extra;
    }
    get content() {
        return this.lines.join("\n");
    }
    get extension() {
        const idx = this.path.lastIndexOf(".");
        if (idx < 0) {
            return "";
        }
        else {
            return this.path.substring(idx);
        }
    }
}
//# sourceMappingURL=file.js.map
;// CONCATENATED MODULE: ./node_modules/@dodona/dolos-core/dist/file/tokenizedFile.js

class TokenizedFile extends File {
    constructor(file, tokens, mapping) {
        super(file.path, file.content, file.extra, file.id);
        this.file = file;
        this.tokens = tokens;
        this.mapping = mapping;
    }
}
//# sourceMappingURL=tokenizedFile.js.map
;// CONCATENATED MODULE: ./node_modules/@dodona/dolos-core/dist/index.js
















//# sourceMappingURL=index.js.map

/***/ })

};
