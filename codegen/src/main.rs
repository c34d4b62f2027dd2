//! Reads `spec/` and writes every generated file. `--check` writes nothing and fails if a file differs.

use std::path::PathBuf;
use std::process::ExitCode;

use crmkit_codegen::{Error, generate};

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("codegen: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<bool, Error> {
    let mut check = false;
    let mut root = PathBuf::from(".");
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--check" => check = true,
            "--root" => root = arguments.next().ok_or("--root needs a folder")?.into(),
            other => {
                return Err(format!("unknown argument {other:?}; usage: crmkit-codegen [--check] [--root DIR]").into());
            }
        }
    }
    let mut same = true;
    for (path, text) in generate(&root)? {
        let file = root.join(&path);
        if std::fs::read_to_string(&file).is_ok_and(|old| old == text) {
            continue;
        }
        if check {
            eprintln!("{}: differs from what spec/ says; run ./dev gen", path.display());
            same = false;
        } else {
            if let Some(folder) = file.parent() {
                std::fs::create_dir_all(folder)?;
            }
            std::fs::write(&file, text)?;
            eprintln!("{}: written", path.display());
        }
    }
    Ok(same)
}
