//! Whatever is asked for, it is asked of the server and below the path of `base_url`, and the query says what was meant.
//!
//! An input is lines: the path of `base_url`, the path of the request, and then the query, a name and a value in turn.
#![no_main]

use libfuzzer_sys::fuzz_target;
use url::Url;

/// Whether a path has dots that climb, or what URLs drop: such a one is refused before it comes here.
fn climbs(path: &str) -> bool {
    let path = path.to_ascii_lowercase().replace("%2e", ".");
    path.split(['/', '\\']).any(|step| matches!(step, "." | "..")) || path.contains(['\t', '\r', '?', '#', '\\'])
}

fuzz_target!(|input: &str| {
    let mut lines = input.split('\n');
    let (Some(root), Some(path)) = (lines.next(), lines.next()) else { return };
    let rest: Vec<_> = lines.collect();
    let query: Vec<_> = rest.as_chunks().0.iter().map(|[name, value]| ((*name).into(), (*value).into())).collect();
    let Ok(base) = Url::parse(&format!("https://crm.example:8443/{root}")) else { return };
    if base.query().is_some() || base.fragment().is_some() || climbs(path) {
        return;
    }
    let url = crmkit::fuzzing::join(&base, path, &query);
    assert_eq!(url.origin(), base.origin());
    assert!(url.username().is_empty() && url.password().is_none() && url.fragment().is_none());
    assert!(url.path().starts_with(base.path().trim_end_matches('/')), "{url} is not below {base}");
    let sent: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    assert_eq!(sent, query);
});
