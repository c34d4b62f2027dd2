//! What is written where: one template for each kind of output.

use std::path::{Path, PathBuf};

use minijinja::context;
use minijinja::value::Serde;

use crate::interface::{Interface, interface};
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
    "bindings-node/src/generated.rs" <- "node_places.rs.j2",
    "bindings-node/js/index.js" <- "node_index.js.j2",
    "bindings-node/js/generated/apis.js" <- "node_apis.js.j2",
    "bindings-node/js/generated/clients.js" <- "node_clients.js.j2",
    "bindings-node/js/generated/errors.js" <- "node_errors.js.j2",
    "bindings-node/js/generated/{api}.js" <- "node_client.js.j2",
    "bindings-node/js/generated/types.d.ts" <- "node_types.d.ts.j2",
    "docs/reference/{api}.md" <- "reference.md.j2",
    "docs/reference/errors.md" <- "reference_errors.md.j2",
};

/// What is made of the common interface, if it is described: `api` is its own.
const OVER_ALL: &[Output] = outputs! {
    "core/src/crm/generated/models.rs" <- "core_models.rs.j2",
    "core/src/crm/generated/values.rs" <- "interface_values.rs.j2",
    "core/src/crm/generated/operations.rs" <- "core_operations.rs.j2",
    "core/src/crm/generated/methods.rs" <- "interface_methods.rs.j2",
    "core/src/crm/generated/mapping.rs" <- "interface_mapping.rs.j2",
    "core/src/crm/generated/rules.rs" <- "interface_rules.rs.j2",
    "core/src/crm/generated/capabilities.rs" <- "interface_capabilities.rs.j2",
    "bindings-python/python/crmkit/_generated/crm.py" <- "python_client.py.j2",
    "bindings-node/js/generated/crm.js" <- "node_client.js.j2",
    "bindings-node/js/generated/crm.d.ts" <- "node_types.d.ts.j2",
    "bindings-node/js/generated/interface.js" <- "node_interface.js.j2",
    "docs/mapping.md" <- "interface_mapping.md.j2",
};

/// Descriptions that are none of a CRM.
const OTHERS: [&str; 2] = ["errors.yaml", "crm.yaml"];

/// Every generated file: its path under the root, and its text.
pub fn generate(root: &Path) -> Result<Vec<(PathBuf, String)>, Error> {
    let spec = root.join("spec");
    let text = |name: &str| std::fs::read_to_string(spec.join(name)).map_err(|error| format!("spec/{name}: {error}"));
    let mut names = Vec::new();
    for entry in std::fs::read_dir(&spec)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !OTHERS.contains(&name.as_str()) && Path::new(&name).extension().is_some_and(|extension| extension == "yaml")
        {
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
    let over_all = spec.join("crm.yaml").exists().then(|| text("crm.yaml")).transpose()?;
    let over_all = over_all.map(|text| interface(&text, &apis).map_err(|error| format!("spec/crm.yaml: {error}")));
    render_all(&apis, &errors, over_all.transpose()?.as_ref())
}

/// The outputs for these descriptions.
pub fn render_all(
    apis: &[Api],
    errors: &[ErrorClass],
    over_all: Option<&Interface>,
) -> Result<Vec<(PathBuf, String)>, Error> {
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
                context! {
                    apis => Serde(apis), errors => Serde(errors), error_tree => &tree, interface => Serde(over_all),
                },
            );
            files.push((output.path.to_owned(), text, "spec/".to_owned()));
        }
    }
    for (output, interface) in
        over_all.iter().flat_map(|interface| OVER_ALL.iter().map(move |output| (output, *interface)))
    {
        let text = environment.render_named_str(
            output.path,
            output.template,
            context! { api => Serde(&interface.api), interface => Serde(interface), apis => Serde(apis) },
        );
        files.push((output.path.to_owned(), text, "spec/crm.yaml".to_owned()));
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
