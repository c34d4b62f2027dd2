"""Writes THIRD-PARTY.md: the licences of everything that is compiled into the wheel and the addon.

Their authors' only condition is that this text goes along, so it is a part of both packages. A crate whose licence
deny.toml does not allow is an error. `--check` only compares.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
OUTPUT = ROOT / "THIRD-PARTY.md"
SHIPPED = ("crmkit-python", "crmkit-node", "crmkit-node-sandbox")
TARGETS = (
    "x86_64-unknown-linux-gnu",
    "aarch64-unknown-linux-gnu",
    "x86_64-unknown-linux-musl",
    "aarch64-apple-darwin",
    "x86_64-pc-windows-msvc",
)
# Where a crate leaves the choice. The first has one text for all, which is beside this file.
PREFERRED = ("Apache-2.0", "MIT", "ISC", "BSD-3-Clause", "Zlib", "Unicode-3.0", "CDLA-Permissive-2.0")
# How the text of a licence can be told.
SIGNS = {
    "MIT": "permission is hereby granted, free of charge",
    "ISC": "permission to use, copy, modify, and",
    "BSD-3-Clause": "redistribution and use in source and binary forms",
    "Zlib": "this software is provided 'as-is'",
    "Unicode-3.0": "unicode license v3",
    "CDLA-Permissive-2.0": "community data license agreement",
}
HEAD = """\
<!-- Made by supply/third_party.py from Cargo.lock. Do not edit it: run ./dev gen. -->

# Third-party software

What is compiled into the Python wheel and the Node addon besides crmkit itself, and under which licence it is used
here. Where authors leave a choice, one is taken. The text of Apache-2.0 is in LICENSE-APACHE, which comes with both
packages; the others follow the table.

The Rust standard library is compiled in too (MIT or Apache-2.0, © The Rust Project Contributors), and SQLite by way of
libsqlite3-sys, which is in the public domain.

| crate | version | licence |
|---|---|---|
"""
Package = dict[str, Any]


def shipped() -> list[Package]:
    """The crates that are linked into what is shipped, for any platform: none that only help to build it."""
    found: dict[str, Package] = {}
    for target in TARGETS:
        command = ["cargo", "metadata", "--locked", "--format-version", "1", "--filter-platform", target]
        metadata = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=ROOT).stdout)  # noqa: S603
        packages = {package["id"]: package for package in metadata["packages"]}
        nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
        seen: set[str] = set()
        waiting = [key for key, package in packages.items() if package["name"] in SHIPPED]
        while waiting:
            key = waiting.pop()
            if key in seen or any("proc-macro" in made["kind"] for made in packages[key]["targets"]):
                continue
            seen.add(key)
            for dependency in nodes[key]["deps"]:
                linked = any(kind["kind"] is None for kind in dependency["dep_kinds"])
                waiting += [dependency["pkg"]] if linked else []
        found.update({key: packages[key] for key in seen if packages[key]["source"] is not None})
    return sorted(found.values(), key=lambda package: (package["name"], package["version"]))


def allowed() -> set[str]:
    listed = re.search(r"^allow = \[(.*?)\]", (ROOT / "deny.toml").read_text(), re.MULTILINE | re.DOTALL)
    return set(re.findall(r'"([^"]+)"', listed[1])) if listed else set()


def chosen(package: Package, allow: set[str]) -> list[str]:
    """The licences under which a crate is used: of each choice the first that is preferred."""
    expression = (package["license"] or "").replace("/", " OR ")
    licences = []
    for part in expression.split(" AND "):
        choices = {choice.strip(" ()") for choice in part.split(" OR ")} & allow
        if not choices:
            sys.exit(f"{package['name']} {package['version']}: {package['license']!r} is not allowed by deny.toml")
        licences.append(next((licence for licence in PREFERRED if licence in choices), min(choices)))
    return sorted(set(licences))


def texts(package: Package, licences: list[str]) -> list[str]:
    """The texts that have to go along with a crate, as its authors wrote them."""
    folder = Path(package["manifest_path"]).parent
    names = ("LICEN", "COPYING", "COPYRIGHT", "UNLICENSE", "NOTICE")
    files = [file for file in sorted(folder.iterdir()) if file.is_file() and file.name.upper().startswith(names)]
    contents = {file: file.read_text(errors="replace").replace("\r\n", "\n").strip("\n") for file in files}
    if len(licences) > 1:
        # Parts of it are under one, parts under another: its authors' files say which.
        return list(contents.values())
    wanted = [text for file, text in contents.items() if file.name.upper().startswith("NOTICE")]
    for licence in licences:
        if licence == "Apache-2.0":
            continue
        sign = SIGNS.get(licence, licence).lower()
        own = [text for text in contents.values() if sign in " ".join(text.lower().split()).replace("’", "'")]
        if not own and licence != "MIT":
            sys.exit(f"{package['name']} {package['version']}: there is no text of {licence}")
        # Some leave the file out of what they publish.
        mit = (ROOT / "LICENSE-MIT").read_text()
        terms = mit[mit.index("Permission is hereby granted") :].strip()
        authors = ", ".join(package["authors"]) or f"the authors of {package['name']}"
        wanted += own or [f"Copyright (c) {authors}\n\n{terms}"]
    return wanted


def written() -> str:
    allow = allowed()
    rows, shared = [], {}
    for package in shipped():
        licences = chosen(package, allow)
        link = package["repository"] or f"https://crates.io/crates/{package['name']}"
        rows.append(f"| [{package['name']}]({link}) | {package['version']} | {', '.join(licences)} |\n")
        for text in texts(package, licences):
            shared.setdefault(text, []).append(package["name"])
    parts = []
    for text, names in shared.items():
        listed = ", ".join(dict.fromkeys(names))
        lines = "\n".join(line.rstrip() for line in text.split("\n"))
        parts.append(f"\n## {listed}\n\n````text\n{lines}\n````\n")
    return HEAD + "".join(rows) + "".join(parts)


def main() -> None:
    text = written()
    if "--check" not in sys.argv[1:]:
        OUTPUT.write_text(text)
    elif not OUTPUT.exists() or OUTPUT.read_text() != text:
        sys.exit("THIRD-PARTY.md is not what Cargo.lock says; run ./dev gen")


if __name__ == "__main__":
    main()
