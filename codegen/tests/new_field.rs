//! A field is one block in `spec/`: adding it there and running the generator is all that it takes to have it everywhere.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::path::{Path, PathBuf};
use std::process::Command;

/// A new folder with a copy of `spec/` and nothing else.
fn copy_of_spec(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
    std::fs::create_dir_all(root.join("spec")).unwrap();
    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "yaml") {
            std::fs::copy(&path, root.join("spec").join(path.file_name().unwrap())).unwrap();
        }
    }
    root
}

/// Puts a property in front of the others of a schema.
fn add(root: &Path, schema: &str, property: &str) {
    let path = root.join("spec/guardant.yaml");
    let text = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once(&format!("\n    {schema}:\n")).unwrap();
    let (head, properties) = rest.split_once("\n      properties:\n").unwrap();
    let changed = format!("{before}\n    {schema}:\n{head}\n      properties:\n{property}{properties}");
    std::fs::write(path, changed).unwrap();
}

fn generate(root: &Path) {
    let ran = Command::new(env!("CARGO_BIN_EXE_crmkit-codegen")).arg("--root").arg(root).output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
}

#[test]
fn a_field_added_to_spec_is_everywhere_after_gen() {
    let root = copy_of_spec("new-field");
    let property = |wire: &str, name: &str, word: &str, description: &str| {
        format!(
            "        {wire}:\n          type: string\n          x-name: {name}\n          {word}\n          \
             description: {description}\n          examples: [\"42\"]\n"
        )
    };
    // Two names, so that the reading and the writing are looked for each by itself.
    add(&root, "GuardantCustomer", &property("shoesize", "shoe_size", "x-personal: true", "Size of the shoes."));
    add(&root, "GuardantCustomerFields", &property("customerHatSize", "hat_size", "x-clear: \"\"", "Size of the hat."));
    generate(&root);
    for (path, words) in [
        ("core/src/guardant/generated/models.rs", &["\"shoesize\"", "pub shoe_size:"][..]),
        ("core/src/guardant/generated/methods.rs", &["pub hat_size:"]),
        ("core/src/guardant/generated/operations.rs", &["\"hat_size\"", "\"hatSize\"", "\"customerHatSize\""]),
        ("bindings-python/src/generated.rs", &["shoe_size"]),
        ("bindings-python/python/crmkit/_native.pyi", &["def shoe_size(self) -> str | None:", "Size of the shoes."]),
        (
            "bindings-python/python/crmkit/_generated/guardant.py",
            &["hat_size: str | NotGiven | None", "Size of the hat."],
        ),
        ("bindings-node/js/generated/types.d.ts", &["shoeSize: string | null", "hatSize?: string | null | undefined"]),
        (
            "docs/reference/guardant.md",
            &["`shoe_size`", "`shoeSize`", "`shoesize`", "`hat_size`", "`hatSize`", "`customerHatSize`"],
        ),
    ] {
        let text = std::fs::read_to_string(root.join(path)).unwrap();
        for word in words {
            assert!(text.contains(word), "{path} has no {word}");
        }
    }
    std::fs::remove_dir_all(root).unwrap();
}
