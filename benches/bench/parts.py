"""What is in the extension and in the addons: by symbols, since what cannot be left out cannot be measured without."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from pathlib import Path

from environment import with_symbols

MB = 1_000_000
# By the crates that a symbol names, the first that fits: of a generic function, what it was made for counts more than
# who wrote it.
PARTS = {
    "crmkit's core": r"crmkit$",
    "the binding": r"crmkit_python|crmkit_node|_native|pyo3|napi",
    "the sandbox": r"crmkit_sandbox|axum|matchit|multer|serde_urlencoded|rusqlite|fallible_|hashlink",
    "HTTP": r"reqwest|hyper|h2$|http|tower|url$|idna|icu_|ipnet|flate2|miniz|zlib|async_compression|compression_",
    "TLS": r"rustls|tokio_rustls|ring$|webpki|untrusted|openssl_probe|native_tls",
    "traces and logs": r"opentelemetry|tracing|prost|tonic",
    "tokio, serde and all other crates": r"(?!(core|alloc|std|std_detect|hashbrown|gimli|addr2line|rustc)$)",
    "Rust's own library": r"",
}
NAMELESS = "tables for unwinding, relocations, constants"
SQLITE, RING = "SQLite", "TLS"
# What is written in C and assembly, by how names begin. SQLite's are of all kinds.
C_PARTS = {
    "the allocator": r"_?mi_|tld_",
    RING: r"ring_core|ecp_|p256_|p384_|nistz|_?aes|ge_|fe_|x25519|bn_|mulx?4x|sqrx?8x|chacha|poly1305|table_select",
    "Rust's own library": r"<|rust_",
    "the binding": r"napi_|PyInit",
}


def parts() -> dict[str, dict[str, float]]:
    """Megabytes of each part, of each file."""
    return {name: _of(path) for name, path in with_symbols().items()}


def _of(path: Path) -> dict[str, float]:
    symbols = subprocess.run(
        ["nm", "--print-size", "--demangle", path], capture_output=True, text=True, check=True
    ).stdout
    sizes: Counter[str] = Counter()
    other = SQLITE if "sqlite3_" in symbols else RING
    # Address, size, kind, name. What is zeros at the start (`b`) is not in the file.
    for size, name in re.findall(r"^[0-9a-f]+ ([0-9a-f]+) [tTrRdDwWvVuUnN] (.+)$", symbols, re.MULTILINE):
        sizes[_part(name, other)] += int(size, 16)
    stripped = path.with_suffix(".stripped")
    subprocess.run(["strip", "--strip-all", "-o", stripped, path], check=True)
    sizes[NAMELESS] = stripped.stat().st_size - sizes.total()
    return {part: size / MB for part, size in sizes.most_common()}


def _part(name: str, other: str) -> str:
    crates = re.findall(r"(?<![\w:])([a-z_]\w*)::", name)
    if not crates:
        return next((part for part, names in C_PARTS.items() if re.match(names, name)), other)
    return next(part for part, names in PARTS.items() if any(re.match(names, crate) for crate in crates))
