#!/usr/bin/env bash
# What is generated for the hazards, as Python and as JavaScript: does each file parse, do the types hold, and does a call
# pass on what it was given (use/)? The files are put in the places of the real ones, in a copy, so that the written
# modules around them are the real ones.
#
# Rust is compiled by codegen/tests/compiled.rs. Needs .venv and node_modules, which ./dev setup makes.
set -euo pipefail
cd "$(dirname "$0")/../../.."
root=$PWD
python=${PYTHON:-$root/.venv/bin/python}
expected=$root/codegen/tests/golden/expected
use=$root/codegen/tests/golden/use
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
failed=0
step() {
    echo "== golden: $1"
    shift
    "$@" || failed=1
}

mkdir -p "$copy/crmkit/_generated" "$copy/js/generated"
touch "$copy/crmkit/_generated/__init__.py"
cp bindings-python/python/crmkit/*.py bindings-python/python/crmkit/py.typed "$copy/crmkit"
cp -r "$expected/bindings-python/python/crmkit/." "$copy/crmkit"
cp bindings-node/js/*.js bindings-node/js/*.d.ts "$copy/js"
# The common interface is over the real APIs.
cp bindings-node/js/generated/interface.js bindings-node/js/generated/crm.js "$copy/js/generated"
cp "$expected"/bindings-node/js/generated/* "$copy/js/generated"
cp "$use"/use.* "$copy"

step "python parses" "$python" -m py_compile "$copy/crmkit/errors.py" "$copy/crmkit/_generated/hazard.py"
step "python stub parses" "$python" -c 'import ast, sys; ast.parse(open(sys.argv[1]).read())' "$copy/crmkit/_native.pyi"
step "errors are classes" env PYTHONPATH="$copy/crmkit" "$python" -B -c '
from errors import ApiError, CrmError
assert CrmError.__doc__.count("\"\"\"three\"\"\"") == 1 and "\\backslash\\" in CrmError.__doc__, CrmError.__doc__
assert str(ApiError("m", crm="hazard")) == "hazard: m"
'
# The project's own settings, but not its paths.
sed -n '/^\[\[*tool\.mypy/,/^$/p' pyproject.toml | grep -vE '^(files|mypy_path)' >"$copy/pyproject.toml"
step "python types" env MYPYPATH="$copy" "$python" -m mypy --config-file "$copy/pyproject.toml" --cache-dir "$copy/.mypy" \
    -p crmkit._generated -m crmkit.errors -m crmkit._native -m use
step "python calls" "$python" -B "$use/run.py" "$copy/use.py" "$copy/crmkit"
for file in "$copy"/js/generated/*.js; do
    step "$(basename "$file") parses" node --check "$file"
done
step "javascript calls" node "$copy/use.cjs" "$copy/js"
cat >"$copy/tsconfig.json" <<END
{
  "compilerOptions": {
    "target": "es2023", "lib": ["es2023"], "module": "nodenext", "moduleResolution": "nodenext", "strict": true,
    "exactOptionalPropertyTypes": true, "skipLibCheck": false, "noEmit": true, "types": ["node"],
    "typeRoots": ["$root/node_modules/@types"]
  },
  "files": ["js/generated/types.d.ts", "use.ts"]
}
END
step "typescript types" node "$root/node_modules/typescript/bin/tsc" -p "$copy/tsconfig.json"
exit $failed
