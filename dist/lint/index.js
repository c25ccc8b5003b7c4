import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 688:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;
/* @ts-self-types="./ruff_wasm.d.ts" */

/**
 * @enum {0 | 1 | 2 | 3 | 4}
 */
const LogLevel = Object.freeze({
    Trace: 0, "0": "Trace",
    Debug: 1, "1": "Debug",
    Info: 2, "2": "Info",
    Warn: 3, "3": "Warn",
    Error: 4, "4": "Error",
});
__webpack_unused_export__ = LogLevel;

/**
 * @enum {0 | 1 | 2}
 */
const PositionEncoding = Object.freeze({
    Utf8: 0, "0": "Utf8",
    Utf16: 1, "1": "Utf16",
    Utf32: 2, "2": "Utf32",
});
exports.d1 = PositionEncoding;

class Workspace {
    __destroy_into_raw() {
        const ptr = this.__wbg_ptr;
        this.__wbg_ptr = 0;
        WorkspaceFinalization.unregister(this);
        return ptr;
    }
    free() {
        const ptr = this.__destroy_into_raw();
        wasm.__wbg_workspace_free(ptr, 0);
    }
    /**
     * @param {string} contents
     * @returns {any}
     */
    check(contents) {
        const ptr0 = passStringToWasm0(contents, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        const len0 = WASM_VECTOR_LEN;
        const ret = wasm.workspace_check(this.__wbg_ptr, ptr0, len0);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return takeFromExternrefTable0(ret[0]);
    }
    /**
     * @param {string} contents
     * @returns {string}
     */
    comments(contents) {
        let deferred3_0;
        let deferred3_1;
        try {
            const ptr0 = passStringToWasm0(contents, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            const len0 = WASM_VECTOR_LEN;
            const ret = wasm.workspace_comments(this.__wbg_ptr, ptr0, len0);
            var ptr2 = ret[0];
            var len2 = ret[1];
            if (ret[3]) {
                ptr2 = 0; len2 = 0;
                throw takeFromExternrefTable0(ret[2]);
            }
            deferred3_0 = ptr2;
            deferred3_1 = len2;
            return getStringFromWasm0(ptr2, len2);
        } finally {
            wasm.__wbindgen_free(deferred3_0, deferred3_1, 1);
        }
    }
    /**
     * @returns {any}
     */
    static defaultSettings() {
        const ret = wasm.workspace_defaultSettings();
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        return takeFromExternrefTable0(ret[0]);
    }
    /**
     * @param {string} contents
     * @returns {string}
     */
    format(contents) {
        let deferred3_0;
        let deferred3_1;
        try {
            const ptr0 = passStringToWasm0(contents, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            const len0 = WASM_VECTOR_LEN;
            const ret = wasm.workspace_format(this.__wbg_ptr, ptr0, len0);
            var ptr2 = ret[0];
            var len2 = ret[1];
            if (ret[3]) {
                ptr2 = 0; len2 = 0;
                throw takeFromExternrefTable0(ret[2]);
            }
            deferred3_0 = ptr2;
            deferred3_1 = len2;
            return getStringFromWasm0(ptr2, len2);
        } finally {
            wasm.__wbindgen_free(deferred3_0, deferred3_1, 1);
        }
    }
    /**
     * @param {string} contents
     * @returns {string}
     */
    format_ir(contents) {
        let deferred3_0;
        let deferred3_1;
        try {
            const ptr0 = passStringToWasm0(contents, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            const len0 = WASM_VECTOR_LEN;
            const ret = wasm.workspace_format_ir(this.__wbg_ptr, ptr0, len0);
            var ptr2 = ret[0];
            var len2 = ret[1];
            if (ret[3]) {
                ptr2 = 0; len2 = 0;
                throw takeFromExternrefTable0(ret[2]);
            }
            deferred3_0 = ptr2;
            deferred3_1 = len2;
            return getStringFromWasm0(ptr2, len2);
        } finally {
            wasm.__wbindgen_free(deferred3_0, deferred3_1, 1);
        }
    }
    /**
     * @param {any} options
     * @param {PositionEncoding} position_encoding
     */
    constructor(options, position_encoding) {
        const ret = wasm.workspace_new(options, position_encoding);
        if (ret[2]) {
            throw takeFromExternrefTable0(ret[1]);
        }
        this.__wbg_ptr = ret[0];
        WorkspaceFinalization.register(this, this.__wbg_ptr, this);
        return this;
    }
    /**
     * Parses the content and returns its AST
     * @param {string} contents
     * @returns {string}
     */
    parse(contents) {
        let deferred3_0;
        let deferred3_1;
        try {
            const ptr0 = passStringToWasm0(contents, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            const len0 = WASM_VECTOR_LEN;
            const ret = wasm.workspace_parse(this.__wbg_ptr, ptr0, len0);
            var ptr2 = ret[0];
            var len2 = ret[1];
            if (ret[3]) {
                ptr2 = 0; len2 = 0;
                throw takeFromExternrefTable0(ret[2]);
            }
            deferred3_0 = ptr2;
            deferred3_1 = len2;
            return getStringFromWasm0(ptr2, len2);
        } finally {
            wasm.__wbindgen_free(deferred3_0, deferred3_1, 1);
        }
    }
    /**
     * @param {string} contents
     * @returns {string}
     */
    tokens(contents) {
        let deferred3_0;
        let deferred3_1;
        try {
            const ptr0 = passStringToWasm0(contents, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            const len0 = WASM_VECTOR_LEN;
            const ret = wasm.workspace_tokens(this.__wbg_ptr, ptr0, len0);
            var ptr2 = ret[0];
            var len2 = ret[1];
            if (ret[3]) {
                ptr2 = 0; len2 = 0;
                throw takeFromExternrefTable0(ret[2]);
            }
            deferred3_0 = ptr2;
            deferred3_1 = len2;
            return getStringFromWasm0(ptr2, len2);
        } finally {
            wasm.__wbindgen_free(deferred3_0, deferred3_1, 1);
        }
    }
    /**
     * @returns {string}
     */
    static version() {
        let deferred1_0;
        let deferred1_1;
        try {
            const ret = wasm.workspace_version();
            deferred1_0 = ret[0];
            deferred1_1 = ret[1];
            return getStringFromWasm0(ret[0], ret[1]);
        } finally {
            wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
        }
    }
}
if (Symbol.dispose) Workspace.prototype[Symbol.dispose] = Workspace.prototype.free;
exports.aR = Workspace;

/**
 * Initializes the logger with the given log level.
 *
 * ## Panics
 * If this function is called more than once.
 * @param {LogLevel} level
 */
function initLogging(level) {
    wasm.initLogging(level);
}
__webpack_unused_export__ = initLogging;

function run() {
    wasm.run();
}
__webpack_unused_export__ = run;
function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
        __wbg_Error_9dc85fe1bc224456: function(arg0, arg1) {
            const ret = Error(getStringFromWasm0(arg0, arg1));
            return ret;
        },
        __wbg_Number_4779d427bae39753: function(arg0) {
            const ret = Number(arg0);
            return ret;
        },
        __wbg_String_8564e559799eccda: function(arg0, arg1) {
            const ret = String(arg1);
            const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            const len1 = WASM_VECTOR_LEN;
            getDataViewMemory0().setInt32(arg0 + 4 * 1, len1, true);
            getDataViewMemory0().setInt32(arg0 + 4 * 0, ptr1, true);
        },
        __wbg___wbindgen_bigint_get_as_i64_8ea6736501f396b6: function(arg0, arg1) {
            const v = arg1;
            const ret = typeof(v) === 'bigint' ? v : undefined;
            getDataViewMemory0().setBigInt64(arg0 + 8 * 1, isLikeNone(ret) ? BigInt(0) : ret, true);
            getDataViewMemory0().setInt32(arg0 + 4 * 0, !isLikeNone(ret), true);
        },
        __wbg___wbindgen_boolean_get_b131b2f36d6b2f55: function(arg0) {
            const v = arg0;
            const ret = typeof(v) === 'boolean' ? v : undefined;
            return isLikeNone(ret) ? 0xFFFFFF : ret ? 1 : 0;
        },
        __wbg___wbindgen_debug_string_56c147eb1a51f0c4: function(arg0, arg1) {
            const ret = debugString(arg1);
            const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            const len1 = WASM_VECTOR_LEN;
            getDataViewMemory0().setInt32(arg0 + 4 * 1, len1, true);
            getDataViewMemory0().setInt32(arg0 + 4 * 0, ptr1, true);
        },
        __wbg___wbindgen_in_ce8569b2fc6f5088: function(arg0, arg1) {
            const ret = arg0 in arg1;
            return ret;
        },
        __wbg___wbindgen_is_bigint_df272c65456269c2: function(arg0) {
            const ret = typeof(arg0) === 'bigint';
            return ret;
        },
        __wbg___wbindgen_is_function_147961669f068cd4: function(arg0) {
            const ret = typeof(arg0) === 'function';
            return ret;
        },
        __wbg___wbindgen_is_object_3a2c414391dbf751: function(arg0) {
            const val = arg0;
            const ret = typeof(val) === 'object' && val !== null;
            return ret;
        },
        __wbg___wbindgen_is_string_6541b0f6ecd4e8e5: function(arg0) {
            const ret = typeof(arg0) === 'string';
            return ret;
        },
        __wbg___wbindgen_is_undefined_4410e3c20a99fa97: function(arg0) {
            const ret = arg0 === undefined;
            return ret;
        },
        __wbg___wbindgen_jsval_eq_174c93ec61bab0c5: function(arg0, arg1) {
            const ret = arg0 === arg1;
            return ret;
        },
        __wbg___wbindgen_jsval_loose_eq_e07e3b1f5db6da6c: function(arg0, arg1) {
            const ret = arg0 == arg1;
            return ret;
        },
        __wbg___wbindgen_number_get_588ed6b97f0d7e14: function(arg0, arg1) {
            const obj = arg1;
            const ret = typeof(obj) === 'number' ? obj : undefined;
            getDataViewMemory0().setFloat64(arg0 + 8 * 1, isLikeNone(ret) ? 0 : ret, true);
            getDataViewMemory0().setInt32(arg0 + 4 * 0, !isLikeNone(ret), true);
        },
        __wbg___wbindgen_string_get_fa2687d531ed17a5: function(arg0, arg1) {
            const obj = arg1;
            const ret = typeof(obj) === 'string' ? obj : undefined;
            var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            var len1 = WASM_VECTOR_LEN;
            getDataViewMemory0().setInt32(arg0 + 4 * 1, len1, true);
            getDataViewMemory0().setInt32(arg0 + 4 * 0, ptr1, true);
        },
        __wbg___wbindgen_throw_bbadd78c1bac3a77: function(arg0, arg1) {
            throw new Error(getStringFromWasm0(arg0, arg1));
        },
        __wbg_call_91f00ddc43e01490: function() { return handleError(function (arg0, arg1) {
            const ret = arg0.call(arg1);
            return ret;
        }, arguments); },
        __wbg_codePointAt_92c678dd76a87be4: function(arg0, arg1) {
            const ret = arg0.codePointAt(arg1 >>> 0);
            return ret;
        },
        __wbg_debug_de823612d4d12f74: function(arg0) {
            console.debug(arg0);
        },
        __wbg_done_6a8439e544ec6206: function(arg0) {
            const ret = arg0.done;
            return ret;
        },
        __wbg_entries_5a6a7e7e0df09fe5: function(arg0) {
            const ret = Object.entries(arg0);
            return ret;
        },
        __wbg_error_6651fee1c71e5da9: function(arg0) {
            console.error(arg0);
        },
        __wbg_error_a6fa202b58aa1cd3: function(arg0, arg1) {
            let deferred0_0;
            let deferred0_1;
            try {
                deferred0_0 = arg0;
                deferred0_1 = arg1;
                console.error(getStringFromWasm0(arg0, arg1));
            } finally {
                wasm.__wbindgen_free(deferred0_0, deferred0_1, 1);
            }
        },
        __wbg_fromCodePoint_9732a81eca648320: function() { return handleError(function (arg0) {
            const ret = String.fromCodePoint(arg0 >>> 0);
            return ret;
        }, arguments); },
        __wbg_get_44e98e27bda25b5b: function() { return handleError(function (arg0, arg1) {
            const ret = Reflect.get(arg0, arg1);
            return ret;
        }, arguments); },
        __wbg_get_4b90d6d8c5deb5d5: function(arg0, arg1) {
            const ret = arg0[arg1 >>> 0];
            return ret;
        },
        __wbg_get_unchecked_46e778e3cec74b5e: function(arg0, arg1) {
            const ret = arg0[arg1 >>> 0];
            return ret;
        },
        __wbg_get_with_ref_key_6412cf3094599694: function(arg0, arg1) {
            const ret = arg0[arg1];
            return ret;
        },
        __wbg_info_a2b5f8a5dae8b26c: function(arg0) {
            console.info(arg0);
        },
        __wbg_instanceof_ArrayBuffer_a581da923203f29f: function(arg0) {
            let result;
            try {
                result = arg0 instanceof ArrayBuffer;
            } catch (_) {
                result = false;
            }
            const ret = result;
            return ret;
        },
        __wbg_instanceof_Map_7f94c740225003e2: function(arg0) {
            let result;
            try {
                result = arg0 instanceof Map;
            } catch (_) {
                result = false;
            }
            const ret = result;
            return ret;
        },
        __wbg_instanceof_Uint8Array_b6fe1ac89eba107e: function(arg0) {
            let result;
            try {
                result = arg0 instanceof Uint8Array;
            } catch (_) {
                result = false;
            }
            const ret = result;
            return ret;
        },
        __wbg_isArray_139f48e3c057ede8: function(arg0) {
            const ret = Array.isArray(arg0);
            return ret;
        },
        __wbg_isSafeInteger_c22ccb4af2201fe9: function(arg0) {
            const ret = Number.isSafeInteger(arg0);
            return ret;
        },
        __wbg_iterator_9b36cebf3be7b7cd: function() {
            const ret = Symbol.iterator;
            return ret;
        },
        __wbg_length_68a9d5278d084f4f: function(arg0) {
            const ret = arg0.length;
            return ret;
        },
        __wbg_length_7abf942ae12c9744: function(arg0) {
            const ret = arg0.length;
            return ret;
        },
        __wbg_length_fb04d16d7bdf6d4c: function(arg0) {
            const ret = arg0.length;
            return ret;
        },
        __wbg_log_6614a4effdb4e983: function(arg0) {
            console.log(arg0);
        },
        __wbg_new_0b303268aa395a38: function() {
            const ret = new Array();
            return ret;
        },
        __wbg_new_20b778a4c5c691c3: function() {
            const ret = new Object();
            return ret;
        },
        __wbg_new_227d7c05414eb861: function() {
            const ret = new Error();
            return ret;
        },
        __wbg_new_5fae30e6b23db8df: function(arg0, arg1) {
            const ret = new Error(getStringFromWasm0(arg0, arg1));
            return ret;
        },
        __wbg_new_883c0db065f06efd: function() {
            const ret = new Map();
            return ret;
        },
        __wbg_new_b06772b280cc6e52: function(arg0) {
            const ret = new Uint8Array(arg0);
            return ret;
        },
        __wbg_next_8cb028b6ba50743f: function() { return handleError(function (arg0) {
            const ret = arg0.next();
            return ret;
        }, arguments); },
        __wbg_next_cfd0b146c9538df8: function(arg0) {
            const ret = arg0.next;
            return ret;
        },
        __wbg_prototypesetcall_956c7493c68e29b4: function(arg0, arg1, arg2) {
            Uint8Array.prototype.set.call(getArrayU8FromWasm0(arg0, arg1), arg2);
        },
        __wbg_set_5f806304fb633ab3: function(arg0, arg1, arg2) {
            const ret = arg0.set(arg1, arg2);
            return ret;
        },
        __wbg_set_6be42768c690e380: function(arg0, arg1, arg2) {
            arg0[arg1] = arg2;
        },
        __wbg_set_da33c120a6584674: function(arg0, arg1, arg2) {
            arg0[arg1 >>> 0] = arg2;
        },
        __wbg_stack_3b0d974bbf31e44f: function(arg0, arg1) {
            const ret = arg1.stack;
            const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
            const len1 = WASM_VECTOR_LEN;
            getDataViewMemory0().setInt32(arg0 + 4 * 1, len1, true);
            getDataViewMemory0().setInt32(arg0 + 4 * 0, ptr1, true);
        },
        __wbg_value_3d3defe09fb1ffca: function(arg0) {
            const ret = arg0.value;
            return ret;
        },
        __wbg_warn_633bacc13ba7e6c3: function(arg0) {
            console.warn(arg0);
        },
        __wbindgen_cast_0000000000000001: function(arg0) {
            // Cast intrinsic for `F64 -> Externref`.
            const ret = arg0;
            return ret;
        },
        __wbindgen_cast_0000000000000002: function(arg0) {
            // Cast intrinsic for `I64 -> Externref`.
            const ret = arg0;
            return ret;
        },
        __wbindgen_cast_0000000000000003: function(arg0, arg1) {
            // Cast intrinsic for `Ref(String) -> Externref`.
            const ret = getStringFromWasm0(arg0, arg1);
            return ret;
        },
        __wbindgen_cast_0000000000000004: function(arg0) {
            // Cast intrinsic for `U64 -> Externref`.
            const ret = BigInt.asUintN(64, arg0);
            return ret;
        },
        __wbindgen_init_externref_table: function() {
            const table = wasm.__wbindgen_externrefs;
            const offset = table.grow(4);
            table.set(0, undefined);
            table.set(offset + 0, undefined);
            table.set(offset + 1, null);
            table.set(offset + 2, true);
            table.set(offset + 3, false);
        },
    };
    return {
        __proto__: null,
        "./ruff_wasm_bg.js": import0,
    };
}

const WorkspaceFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {}, unregister: () => {} }
    : new FinalizationRegistry(ptr => wasm.__wbg_workspace_free(ptr, 1));

function addToExternrefTable0(obj) {
    const idx = wasm.__externref_table_alloc();
    wasm.__wbindgen_externrefs.set(idx, obj);
    return idx;
}

function debugString(val) {
    // primitive types
    const type = typeof val;
    if (type == 'number' || type == 'boolean' || val == null) {
        return  `${val}`;
    }
    if (type == 'string') {
        return `"${val}"`;
    }
    if (type == 'symbol') {
        const description = val.description;
        if (description == null) {
            return 'Symbol';
        } else {
            return `Symbol(${description})`;
        }
    }
    if (type == 'function') {
        const name = val.name;
        if (typeof name == 'string' && name.length > 0) {
            return `Function(${name})`;
        } else {
            return 'Function';
        }
    }
    // objects
    if (Array.isArray(val)) {
        const length = val.length;
        let debug = '[';
        if (length > 0) {
            debug += debugString(val[0]);
        }
        for(let i = 1; i < length; i++) {
            debug += ', ' + debugString(val[i]);
        }
        debug += ']';
        return debug;
    }
    // Test for built-in
    const builtInMatches = /\[object ([^\]]+)\]/.exec(toString.call(val));
    let className;
    if (builtInMatches && builtInMatches.length > 1) {
        className = builtInMatches[1];
    } else {
        // Failed to match the standard '[object ClassName]'
        return toString.call(val);
    }
    if (className == 'Object') {
        // we're a user defined class or Object
        // JSON.stringify avoids problems with cycles, and is generally much
        // easier than looping through ownProperties of `val`.
        try {
            return 'Object(' + JSON.stringify(val) + ')';
        } catch (_) {
            return 'Object';
        }
    }
    // errors
    if (val instanceof Error) {
        return `${val.name}: ${val.message}\n${val.stack}`;
    }
    // TODO we could test for more things here, like `Set`s and `Map`s.
    return className;
}

function getArrayU8FromWasm0(ptr, len) {
    ptr = ptr >>> 0;
    return getUint8ArrayMemory0().subarray(ptr / 1, ptr / 1 + len);
}

let cachedDataViewMemory0 = null;
function getDataViewMemory0() {
    if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached === undefined && cachedDataViewMemory0.buffer !== wasm.memory.buffer)) {
        cachedDataViewMemory0 = new DataView(wasm.memory.buffer);
    }
    return cachedDataViewMemory0;
}

function getStringFromWasm0(ptr, len) {
    return decodeText(ptr >>> 0, len);
}

let cachedUint8ArrayMemory0 = null;
function getUint8ArrayMemory0() {
    if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {
        cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
    }
    return cachedUint8ArrayMemory0;
}

function handleError(f, args) {
    try {
        return f.apply(this, args);
    } catch (e) {
        const idx = addToExternrefTable0(e);
        wasm.__wbindgen_exn_store(idx);
    }
}

function isLikeNone(x) {
    return x === undefined || x === null;
}

function passStringToWasm0(arg, malloc, realloc) {
    if (realloc === undefined) {
        const buf = cachedTextEncoder.encode(arg);
        const ptr = malloc(buf.length, 1) >>> 0;
        getUint8ArrayMemory0().subarray(ptr, ptr + buf.length).set(buf);
        WASM_VECTOR_LEN = buf.length;
        return ptr;
    }

    let len = arg.length;
    let ptr = malloc(len, 1) >>> 0;

    const mem = getUint8ArrayMemory0();

    let offset = 0;

    for (; offset < len; offset++) {
        const code = arg.charCodeAt(offset);
        if (code > 0x7F) break;
        mem[ptr + offset] = code;
    }
    if (offset !== len) {
        if (offset !== 0) {
            arg = arg.slice(offset);
        }
        ptr = realloc(ptr, len, len = offset + arg.length * 3, 1) >>> 0;
        const view = getUint8ArrayMemory0().subarray(ptr + offset, ptr + len);
        const ret = cachedTextEncoder.encodeInto(arg, view);

        offset += ret.written;
        ptr = realloc(ptr, len, offset, 1) >>> 0;
    }

    WASM_VECTOR_LEN = offset;
    return ptr;
}

function takeFromExternrefTable0(idx) {
    const value = wasm.__wbindgen_externrefs.get(idx);
    wasm.__externref_table_dealloc(idx);
    return value;
}

let cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
cachedTextDecoder.decode();
function decodeText(ptr, len) {
    return cachedTextDecoder.decode(getUint8ArrayMemory0().subarray(ptr, ptr + len));
}

const cachedTextEncoder = new TextEncoder();

if (!('encodeInto' in cachedTextEncoder)) {
    cachedTextEncoder.encodeInto = function (arg, view) {
        const buf = cachedTextEncoder.encode(arg);
        view.set(buf);
        return {
            read: arg.length,
            written: buf.length
        };
    };
}

let WASM_VECTOR_LEN = 0;

const wasmPath = __nccwpck_require__.ab + "ruff_wasm_bg.wasm";
const wasmBytes = (__nccwpck_require__(896).readFileSync)(__nccwpck_require__.ab + "ruff_wasm_bg.wasm");
const wasmModule = new WebAssembly.Module(wasmBytes);
let wasmInstance = new WebAssembly.Instance(wasmModule, __wbg_get_imports());
let wasm = wasmInstance.exports;
wasm.__wbindgen_start();


/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./node_modules/@astral-sh/ruff-wasm-nodejs/ruff_wasm.js
var ruff_wasm = __nccwpck_require__(688);
;// CONCATENATED MODULE: ./build/judge/packs.json
const packs_namespaceObject = /*#__PURE__*/JSON.parse('{"U":[{"name":"scipy","version":"1.17.1","sha256":["581b2264fc0aa555f3f435a5944da7504ea3a065d7029ad60e7c3d1ae09c5464","2b64ca7d4aee0102a97f3ba22124052b4bd2152522355073580bf4845e2550b6"]},{"name":"scikit-learn","version":"1.8.0","sha256":["8fdf95767f989b0cfedb85f7ed8ca215d4be728031f56ff5a519ee1e3276dc2e","74b66d8689d52ed04c271e1329f0c61635bcaf5b926db9b12d58914cdc01fe57"]},{"name":"joblib","version":"1.5.3","sha256":["5fc3c5039fc5ca8c0276333a188bbd59d6b7ab37fe6632daa76bc7f9ec18e713"]},{"name":"threadpoolctl","version":"3.6.0","sha256":["43a0b8fd5a2928500110039e43a5eed8480b918967083ea48dc3ab9f13c4a7fb"]},{"name":"pandas","version":"3.0.1","sha256":["1ff8cf1d2896e34343197685f432450ec99a85ba8d90cce2030c5eee2ef98791","75e6e292ff898679e47a2199172593d9f6107fd2dd3617c22c2946e97d5df46e"]},{"name":"python-dateutil","version":"2.9.0.post0","sha256":["a8b2bc7bffae282281c8140a97d3aa9c14da0b136dfe83f850eea9a5f7470427"]},{"name":"six","version":"1.17.0","sha256":["4721f391ed90541fddacab5acf947aa0d3dc7d27b2e1e8eda2be8970586c3274"]}]}');
;// CONCATENATED MODULE: ./build/judge/packs.js

/** What an exercise may ask for beside NumPy and the standard library, by the names of the package index. */
const PACK_NAMES = (/* unused pure expression or super */ null && (['scikit-learn', 'scipy', 'pandas']));
/** The packs with all that they need, by version and SHA-256 of the wheels for Linux on x86-64 and ARM. */
const PACK_PACKAGES = packs_namespaceObject.U;
function packOf(name) {
    return { name, ...known.packs[name] };
}
/** The version that scores run on. */
function packs_statedVersion(name) {
    return PACK_PACKAGES.find((one) => one.name === name)?.version ?? '';
}

;// CONCATENATED MODULE: ./build/judge/stated-python.json
const stated_python_namespaceObject = /*#__PURE__*/JSON.parse('{"Hg":"3.13","ot":"2.4.6","U$":[{"name":"numpy","version":"2.4.6","sha256":["a7830bab239b79cda9c08c2da014761cafb48da6150e1da17ac06283f43b6089","72fbe16c6fac95aedf5937fa873445cec2110be35d8a4e9433d7501fd98dae6b"]},{"name":"pytest","version":"9.1.1","sha256":["37a86b45efb9a47a61a36449063e8e18d0cab3161329fc099eb21783169c4f0c"]},{"name":"iniconfig","version":"2.3.0","sha256":["f631c04d2c48c52b84d0d0549c99ff3859c98df65b3101406327ecc7d53fbf12"]},{"name":"packaging","version":"26.3","sha256":["d7193f7c8e4e93f444fde0262bf90af30e16fa0ad0ad44cb553c87339b23cd1c"]},{"name":"pluggy","version":"1.6.0","sha256":["e920276dd6813095e9377c0bc5566d94c932c33b27a3e3945d8389c374dd4746"]},{"name":"pygments","version":"2.21.0","sha256":["2363c69b61c4a97c838da3b130dcd6468f4848992b21a82f2a63ec34377137d9"]}]}');
;// CONCATENATED MODULE: ./build/judge/stated-python.js


/** What scores that count run on: a Python as 3.13, whatever its last number, and one exact NumPy. */
const STATED = { python: stated_python_namespaceObject.Hg, numpy: stated_python_namespaceObject.ot };
/** Wheels for Linux on x86-64 and ARM, by the SHA-256 that the package index publishes for each. */
const STATED_PACKAGES = stated_python_namespaceObject.U$;
/** Whether code ran on the stated Python, NumPy and packages. */
function isStated({ python, numpy, packs = [] }) {
    return (minorOf(python) === STATED.python &&
        numpy === STATED.numpy &&
        packs.every(({ name, version }) => version === statedVersion(name)));
}
/** What the same code runs on where scores count. */
function statedRuntime({ packs = [] }) {
    return { ...STATED, packs: packs.map(({ name }) => ({ name, version: statedVersion(name) })) };
}
/** Such as "Python 3.13.9 with NumPy 2.4.6 and pandas 3.0.1". */
function versionWords({ python, numpy, packs = [] }) {
    const others = packs.map(({ name, version }) => ` and ${name} ${version}`);
    return `Python ${python} with NumPy ${numpy}${others.join('')}`;
}
/** `3.13` of `3.13.9`. */
function minorOf(python) {
    return python.split('.').slice(0, 2).join('.');
}
/** As ruff names a Python: `py313`. */
function ruffTarget(python) {
    return `py${minorOf(python).replace('.', '')}`;
}
/** Whether this Python, or this NumPy, lacks it. */
function isMissingOn({ python, numpy }, { kind, since, until }) {
    const version = kind === 'syntax' ? python : numpy;
    return ((since !== null && isBefore(version, since)) || (until !== null && !isBefore(version, until)));
}
/** Compares the first two numbers: `3.9.1` is before `3.11`. */
function isBefore(version, other) {
    const [a = 0, b = 0] = minorOf(version).split('.').map(Number);
    const [c = 0, d = 0] = minorOf(other).split('.').map(Number);
    return a < c || (a === c && b < d);
}

;// CONCATENATED MODULE: ./build/checks/lint/lint-rules.js

/** The rules of the lint criterion, as every exercise's README states them for ruff. */
const LINT_OPTIONS = {
    'target-version': ruffTarget(STATED.python),
    'line-length': 100,
    lint: {
        select: ['E', 'F', 'W', 'I', 'B', 'UP', 'SIM', 'N', 'RET', 'C4'],
        // X and X_train are what machine learning calls a matrix.
        ignore: ['N803', 'N806'],
    },
};
/** A source with more findings than this has lost all its points at any length. */
const MAX_FINDINGS = 20_000;
/**
 * The same for the tests of a review, whose findings name their file: 200 kB hold 100,000 lines at most, and one
 * finding in ten lines costs all points.
 */
const MAX_SUITE_FINDINGS = 10_000;
/** What `ruff check` has to be told for the same rules; noqa changes nothing here either. */
function lintFlags() {
    const { lint, 'line-length': length, 'target-version': target } = LINT_OPTIONS;
    const rules = `--select ${lint.select.join(',')} --ignore ${lint.ignore.join(',')}`;
    return `--isolated --ignore-noqa --target-version ${target} --line-length ${length} ${rules}`;
}
/**
 * The same rules where the linter has to be told what stands beside a file: it sees one text and no folder, and
 * imports are sorted by what belongs to the candidate. `ownModules`: names that can be imported from there.
 */
function lintOptions(ownModules) {
    const isort = { 'known-first-party': ownModules };
    return ownModules.length === 0
        ? LINT_OPTIONS
        : { ...LINT_OPTIONS, lint: { ...LINT_OPTIONS.lint, isort } };
}

;// CONCATENATED MODULE: ./build/checks/lint/tokens.js
const CODE = /'''|"""|['"]|#[^\r\n]*|\r\n?|\n/g;
// Inside a string only its own end counts, and a backslash protects what follows, also in raw ones.
const STRINGS = {
    "'": /\\(?:\r\n|[\s\S])|'|\r\n?|\n/g,
    '"': /\\(?:\r\n|[\s\S])|"|\r\n?|\n/g,
    "'''": /\\(?:\r\n|[\s\S])|'''|\r\n?|\n/g,
    '"""': /\\(?:\r\n|[\s\S])|"""|\r\n?|\n/g,
};
/** What tells strings, comments and code of a Python source apart; a # in a string begins no comment. */
function* tokens(source) {
    let line = 1;
    let inside = '';
    let at = 0;
    for (;;) {
        const pattern = STRINGS[inside] ?? CODE;
        pattern.lastIndex = at;
        const found = pattern.exec(source);
        if (found === null)
            return;
        const [text] = found;
        at = pattern.lastIndex;
        yield { line, text, from: found.index, to: at, inside };
        if (/[\r\n]$/.test(text))
            line += 1;
        inside = quoteAfter(inside, text);
    }
}
/** The kind of string that the scanner is in after a token; empty for code. */
function quoteAfter(quote, token) {
    if (quote === '')
        return token in STRINGS ? token : '';
    const ended = token === quote || (quote.length === 1 && /^[\r\n]/.test(token));
    return ended ? '' : quote;
}

;// CONCATENATED MODULE: ./build/checks/lint/neutralise.js

// `noqa` and the words before a colon in `ruff: noqa`, `flake8: noqa`, `isort: skip_file`.
const SWITCHES = /noqa|ruff|flake8|isort/gi;
// Only with a word of the tool's own behind the colon: "formatted with ruff: 0 findings" switches nothing off.
// The words are those of docs.astral.sh/ruff/linter/#error-suppression, of flake8's page on violations and of
// isort's page on action comments. `on`, `off` and `split` are such words only when they stand alone.
const SUPPRESSION = new RegExp([
    /#\s*noqa/,
    /ruff\s*:\s*(?:noqa|(?:(?:file-)?ignore|disable|enable)\s*\[)/,
    /flake8\s*[:=]\s*noqa/,
    /isort\s*:\s*(?:(?:skip|skip_file|dont-add-imports?)(?!\w)|(?:on|off|split)\s*(?:$|#))/,
]
    .map(({ source }) => source)
    .join('|'), 'i');
/** Makes suppression comments inert: the linter has no option that ignores them. */
function neutralise(source) {
    const suppressed = new Set();
    for (const { inside, text, line } of tokens(source)) {
        if (inside === '' && SUPPRESSION.test(text))
            suppressed.add(line);
    }
    // Everything behind a # is treated, also in a string, where it does no harm: the linter may see a
    // comment where the scanner below sees a string, and must find no switch there either.
    const inert = source.replace(/#[^\r\n]*/g, (text) => text.replace(SWITCHES, (word) => '_'.repeat(word.length)));
    return { source: inert, suppressed: [...suppressed] };
}

;// CONCATENATED MODULE: ./build/checks/lint/program.js
/**
 * The linter's own process. A hostile source can exhaust its stack, its memory or its time, so it
 * holds nothing but the linter, and its parent may end it at any moment.
 */



const MAX_MESSAGE_CHARS = 200;
let workspace = new ruff_wasm/* Workspace */.aR(lintOptions([]), ruff_wasm/* PositionEncoding */.d1.Utf16);
let owned = '';
// To the oldest Python that the linter knows, each newer syntax is a mistake, with the version that has it.
const oldest = new ruff_wasm/* Workspace */.aR({ 'target-version': 'py37', lint: { select: [] } }, ruff_wasm/* PositionEncoding */.d1.Utf16);
const NEED = /^(?:Cannot )?(.+?) on Python 3\.7 \(syntax was added in Python (3\.\d+)\)$/;
const MAX_NEEDS = 100;
process.on('message', ({ id, source, own }) => {
    process.send?.({ id, ...answer(source, own), spent: spent() });
});
process.send?.({ ready: true });
/** [processor seconds, page faults] of this process so far. */
function spent() {
    const { userCPUTime, systemCPUTime, minorPageFault } = process.resourceUsage();
    return [(userCPUTime + systemCPUTime) / 1e6, minorPageFault];
}
/** A source that is refused has done no harm; after a failure the linter's own state is unknown. */
function answer(source, own) {
    try {
        const inert = neutralise(source).source;
        const diagnostics = workspaceFor(own).check(inert);
        const needs = syntaxNeeds(oldest.check(inert));
        if (diagnostics.some(({ code }) => code === null || code === 'invalid-syntax')) {
            return { refused: true, needs };
        }
        return { findings: diagnostics.slice(0, MAX_FINDINGS).map(finding), needs };
    }
    catch {
        return { failed: true };
    }
}
/** One exercise asks for all of its sources alike. */
function workspaceFor(own) {
    if (own.join() !== owned) {
        workspace = new ruff_wasm/* Workspace */.aR(lintOptions(own), ruff_wasm/* PositionEncoding */.d1.Utf16);
        owned = own.join();
    }
    return workspace;
}
/** The newest first: a list that was cut short still has what is missing most. */
function syntaxNeeds(diagnostics) {
    return diagnostics
        .flatMap(({ message, start_location }) => {
        const [, what = '', since = ''] = NEED.exec(message) ?? [];
        // Without the marks of code, and without the verb: `type alias statement`.
        const words = what.replace(/[^A-Za-z0-9_.,()[\] -]/g, '').replace(/^use (?:an? )?/, '');
        return since === '' ? [] : [{ what: words.slice(0, 80), since, line: start_location.row }];
    })
        .sort((a, b) => Number(b.since.slice(2)) - Number(a.since.slice(2)))
        .slice(0, MAX_NEEDS);
}
function finding({ code, message, start_location }) {
    return {
        rule: code ?? '',
        message: message.slice(0, MAX_MESSAGE_CHARS),
        line: start_location.row,
    };
}

