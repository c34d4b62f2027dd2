//! The outputs for a small API made of hazards: what they are is committed, so that a change of a template shows in a
//! review, and they are compiled (`compiled.rs`, and `golden/check.sh` for Python and JavaScript).
//!
//! `UPDATE_GOLDEN=1 cargo test -p crmkit-codegen --test golden` writes them anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crmkit_codegen::generate;

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

fn rendered() -> BTreeMap<PathBuf, String> {
    generate(&golden()).unwrap().into_iter().collect()
}

fn committed(folder: &Path, root: &Path, files: &mut BTreeMap<PathBuf, String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            committed(&path, root, files);
        } else {
            files.insert(path.strip_prefix(root).unwrap().to_owned(), std::fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn the_outputs_for_hazards_are_the_committed_ones() {
    let expected = golden().join("expected");
    let rendered = rendered();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::remove_dir_all(&expected).ok();
        for (path, text) in &rendered {
            let path = expected.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
    }
    let mut files = BTreeMap::new();
    committed(&expected, &expected, &mut files);
    let paths = |files: &BTreeMap<PathBuf, String>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(paths(&files), paths(&rendered), "UPDATE_GOLDEN=1 writes them anew");
    for (path, text) in rendered {
        let old = &files[&path];
        let differs = old.lines().zip(text.lines()).enumerate().find(|(_, (old, new))| old != new);
        assert!(*old == text, "{} differs at {differs:?}; UPDATE_GOLDEN=1 writes it anew", path.display());
    }
}

#[test]
fn the_outputs_are_the_same_each_time() {
    assert_eq!(rendered(), rendered());
}
