"""What the benchmark stands on: release builds and peers, all of it under `target/bench`, so that nothing that people
work with is disturbed."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "benches"
PLACE = ROOT / "target" / "bench"
CARGO = ROOT / "target"
BIN = PLACE / "bin"
PYTHON = PLACE / "python" / "bin" / "python"
NODE = PLACE / "node"
WHEELS = PLACE / "wheels"
ADDON = NODE / "node_modules" / "crmkit" / "dist"


def run(*command: str | Path, **settings: object) -> None:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, **settings)
    if done.returncode:
        sys.exit(f"bench: {' '.join(map(str, command))} failed\n{done.stdout}{done.stderr}")


def build(*command: str | Path, **settings: object) -> None:
    """Takes minutes: what it says is shown as it says it."""
    if subprocess.run([str(part) for part in command], check=False, **settings).returncode:
        sys.exit(f"bench: {' '.join(map(str, command))} failed")


def said(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return (done.stdout or done.stderr).strip()


# What is released. A quick run has "release" instead.
PROFILE = "dist"


def prepare(quick: bool) -> None:
    """Builds everything and installs the peers; what is there already is kept.

    A quick run measures what `pip install .` and `npm install` build in a clone. It is optimised less than what is
    released, and so slower and larger."""
    profile = "release" if quick else PROFILE
    PLACE.mkdir(parents=True, exist_ok=True)
    _once("python", SOURCES / "requirements.txt", _python)
    _once("node", SOURCES / "clients" / "package-lock.json", _node)
    print("== build: the server, the Rust clients and the addons", flush=True)
    # One call, so that what they share is compiled once.
    packages = [part for package in ("bench", "node", "node-sandbox") for part in ("-p", f"crmkit-{package}")]
    build("cargo", "build", "--profile", profile, "--locked", *packages, "--target-dir", CARGO, cwd=ROOT)
    BIN.mkdir(exist_ok=True)
    for program in ("bench-server", "bench-client"):
        shutil.copy(CARGO / profile / program, BIN)
    _addon(profile)
    print("== build: the wheel", flush=True)
    _wheel(profile)


def _once(name: str, source: Path, install: object) -> None:
    stamp = PLACE / f".stamp-{name}"
    wanted = hashlib.sha256(source.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    print(f"== install the {name.title()} peers", flush=True)
    install()
    stamp.write_text(wanted)


def _python() -> None:
    run(sys.executable, "-m", "venv", PLACE / "python")
    run(PYTHON, "-m", "pip", "install", "--quiet", "-r", SOURCES / "requirements.txt")


def _node() -> None:
    NODE.mkdir(exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(SOURCES / "clients" / name, NODE)
    run("npm", "ci", "--no-audit", "--no-fund", "--loglevel=error", cwd=NODE)


def _wheel(profile: str) -> None:
    """As `pip install .` does it, in an environment of its own for the build."""
    shutil.rmtree(WHEELS, ignore_errors=True)
    settings = ("--config-settings", f"build-args=--profile {profile}")
    command = ("wheel", "--verbose", "--no-deps", "--wheel-dir", WHEELS, *settings, ROOT)
    build(PYTHON, "-m", "pip", *command, cwd=PLACE, env=os.environ | {"CARGO_TARGET_DIR": str(CARGO)})
    run(PYTHON, "-m", "pip", "install", "--quiet", "--force-reinstall", "--no-deps", wheel())


def wheel() -> Path:
    return next(WHEELS.glob("*.whl"))


def _addon(profile: str) -> None:
    built = PLACE / "dist"
    run("node", "bindings-node/place.mjs", profile, built, cwd=ROOT, env=os.environ | {"CARGO_TARGET_DIR": str(CARGO)})
    run("npm", "run", "build:js", "--", f"--outdir={built}", cwd=ROOT)
    # The package as it is published, less its types, beside its peers.
    package = NODE / "node_modules" / "crmkit"
    shutil.rmtree(package, ignore_errors=True)
    (package / "bindings-node" / "js").mkdir(parents=True)
    shutil.copy(ROOT / "bindings-node" / "js" / "index.js", package / "bindings-node" / "js")
    shutil.copytree(built, ADDON)
    shutil.copy(ROOT / "package.json", package)
    shutil.copy(SOURCES / "clients" / "client.mjs", NODE)


def addon() -> Path:
    return ADDON / "crmkit.node"


def addon_of_sandbox() -> Path:
    return ADDON / "crmkit-sandbox.node"


def with_symbols() -> dict[str, Path]:
    """The extension and the addons, linked once more with the names of what is in them."""
    files, symbols = {}, PLACE / "symbols"
    libraries = {"extension": "_native", "addon": "crmkit_node", "sandbox's addon": "crmkit_node_sandbox"}
    packages = ("crmkit-python", "crmkit-node", "crmkit-node-sandbox")
    for (name, library), package in zip(libraries.items(), packages, strict=True):
        command = ("cargo", "rustc", "--profile", PROFILE, "--locked", "-p", package, "--lib", "--target-dir", symbols)
        run(*command, "--", "-C", "strip=none", cwd=ROOT)
        files[name] = symbols / PROFILE / f"lib{library}.so"
    return files


def wrk() -> Path | None:
    """The load generator: the system's, or Debian's package, unpacked here where one may not install it."""
    if found := shutil.which("wrk"):
        return Path(found)
    place = PLACE / "wrk"
    if not (place / "run").exists() and shutil.which("apt-get"):
        print("== install wrk", flush=True)
        _unpack(place)
    # What it needs beside this may be missing: then it does not even say its version.
    return place / "run" if said("sh", place / "run", "-v").startswith("wrk") else None


def _unpack(place: Path) -> None:
    place.mkdir(exist_ok=True)
    subprocess.run(["apt-get", "download", "wrk", "libluajit-5.1-2"], cwd=place, capture_output=True, check=False)
    for package in place.glob("*.deb"):
        subprocess.run(["dpkg", "-x", package, place], capture_output=True, check=False)
    libraries = ":".join(sorted({str(library.parent) for library in place.glob("usr/lib/**/*.so*")}))
    run = place / "run"
    run.write_text(f'#!/bin/sh\nLD_LIBRARY_PATH="{libraries}" exec "{place}/usr/bin/wrk" "$@"\n')
    run.chmod(0o755)


def versions(wrk: Path | None) -> dict[str, str]:
    """Of what was measured."""
    lines = said(PYTHON, "-m", "pip", "list", "--format=freeze").splitlines()
    wanted = {line.split("==")[0] for line in (SOURCES / "requirements.txt").read_text().splitlines() if "==" in line}
    python = [line.replace("==", " ") for line in lines if line.split("==")[0] in wanted - {"matplotlib"}]
    node = [line.split(" ")[1].replace("@", " ") for line in said("npm", "ls", "--prefix", NODE).splitlines()[1:]]
    cpu = [line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")]
    model, system = cpu[0].split(": ")[1] if cpu else "CPU", os.uname()
    load = {"wrk": said(wrk, "-v").split(" ")[1]} if wrk else {}
    return {
        "machine": f"{os.cpu_count()} × {model}, {system.sysname} {system.release}",
        "rust": said("rustc", "--version").split(" ")[1],
        "python": said(PYTHON, "--version").split(" ")[1] + "; " + ", ".join(python),
        "node": said("node", "--version").lstrip("v") + "; " + ", ".join(peer for peer in node if "crmkit" not in peer),
        "reqwest": next(
            line.split('"')[1]
            for line in (ROOT / "Cargo.lock").read_text().split('name = "reqwest"\n')[1].splitlines()
            if line.startswith("version")
        ),
        **load,
    }
