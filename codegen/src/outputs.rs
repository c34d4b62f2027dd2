//! What is written where: one template for each kind of output.

use std::path::{Path, PathBuf};

use minijinja::context;
use minijinja::value::Serde;

use crate::ir::{Api, ErrorClass};
use crate::{Error, check, errors, read, render};

/// One template. `{api}` in a path makes one file for each API.
struct Output {
    path: &'static str,
    template: &'static str,
}

macro_rules! outputs {
    ($($path:literal <- $template:literal,)+) => {
        &[$(Output { path: $path, template: include_str!(concat!("../templates/", $template)) },)+]
    };
}

const OUTPUTS: &[Output] = outputs! {
    "core/src/generated/errors.rs" <- "core_errors.rs.j2",
    "core/src/generated/models.rs" <- "core_model_names.rs.j2",
    "core/src/{api}/generated/models.rs" <- "core_models.rs.j2",
    "core/src/{api}/generated/operations.rs" <- "core_operations.rs.j2",
    "core/src/{api}/generated/methods.rs" <- "core_methods.rs.j2",
    "bindings-python/src/generated.rs" <- "python_models.rs.j2",
    "bindings-python/python/crmkit/__init__.py" <- "python_init.py.j2",
    "bindings-python/python/crmkit/errors.py" <- "python_errors.py.j2",
    "bindings-python/python/crmkit/_native.pyi" <- "python_native.pyi.j2",
    "bindings-python/python/crmkit/_generated/{api}.py" <- "python_client.py.j2",
    "bindings-node/js/index.js" <- "node_index.js.j2",
    "bindings-node/js/generated/apis.js" <- "node_apis.js.j2",
    "bindings-node/js/generated/clients.js" <- "node_clients.js.j2",
    "bindings-node/js/generated/errors.js" <- "node_errors.js.j2",
    "bindings-node/js/generated/{api}.js" <- "node_client.js.j2",
    "bindings-node/js/generated/types.d.ts" <- "node_types.d.ts.j2",
    "docs/reference/{api}.md" <- "reference.md.j2",
    "docs/reference/errors.md" <- "reference_errors.md.j2",
};

/// Every generated file: its path under the root, and its text.
pub fn generate(root: &Path) -> Result<Vec<(PathBuf, String)>, Error> {
    let spec = root.join("spec");
    let text = |name: &str| std::fs::read_to_string(spec.join(name)).map_err(|error| format!("spec/{name}: {error}"));
    let mut names = Vec::new();
    for entry in std::fs::read_dir(&spec)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name != "errors.yaml" && Path::new(&name).extension().is_some_and(|extension| extension == "yaml") {
            names.push(name);
        }
    }
    names.sort();
    let errors = errors::errors(&text("errors.yaml")?).map_err(|error| format!("spec/errors.yaml: {error}"))?;
    let mut apis = Vec::new();
    for name in &names {
        apis.push(read::api(&text(name)?).map_err(|error| format!("spec/{name}: {error}"))?);
    }
    check::together(&apis, &errors)?;
    render_all(&apis, &errors)
}

/// The outputs for these descriptions.
pub fn render_all(apis: &[Api], errors: &[ErrorClass]) -> Result<Vec<(PathBuf, String)>, Error> {
    let environment = render::environment()?;
    let tree = errors::tree(errors);
    let mut files = Vec::new();
    for output in OUTPUTS {
        if output.path.contains("{api}") {
            for api in apis {
                let path = output.path.replace("{api}", &api.name);
                let text = environment.render_named_str(
                    &path,
                    output.template,
                    context! { api => Serde(api), apis => Serde(apis), errors => Serde(errors), error_tree => &tree },
                );
                files.push((path, text, format!("spec/{}.yaml", api.name)));
            }
        } else {
            let text = environment.render_named_str(
                output.path,
                output.template,
                context! { apis => Serde(apis), errors => Serde(errors), error_tree => &tree },
            );
            files.push((output.path.to_owned(), text, "spec/".to_owned()));
        }
    }
    let finish = |(path, text, source): (String, Result<String, minijinja::Error>, String)| {
        let text = text.map_err(|error| format!("{path}: {error:#}"))?;
        Ok((PathBuf::from(&path), finished(&path, &text, &source).map_err(|error| format!("{path}: {error}"))?))
    };
    files.into_iter().map(finish).collect()
}

/// The text with its first line, which says what made it from what.
fn finished(path: &str, text: &str, source: &str) -> Result<String, Error> {
    let said = format!("Made by codegen from {source}. Do not edit it: change spec/ or codegen/ and run ./dev gen.");
    Ok(match Path::new(path).extension().and_then(|extension| extension.to_str()) {
        Some("rs") => format!("// {said}\n\n{}", render::format_rust(text)?),
        Some("py" | "pyi") => format!("# {said}\n{text}"),
        Some("md") => format!("<!-- {said} -->\n\n{text}"),
        _ => format!("// {said}\n{text}"),
    })
}
