//! Joining a base URL, a path and a query: no doubled slash, nothing that escapes.

use std::borrow::Cow;

use url::{Url, form_urlencoded};

/// The base URL may have a path of its own, with or without a slash at its end.
pub(crate) fn join(base: &Url, path: &str, query: &[(Cow<'static, str>, String)]) -> Url {
    let mut url = base.clone();
    url.set_path(&format!("{}/{}", base.path().trim_end_matches('/'), path.trim_start_matches('/')));
    if !query.is_empty() {
        let encoded = form_urlencoded::Serializer::new(String::new()).extend_pairs(query).finish();
        // A comma needs no encoding in a query, and the vendors' documents write lists with it.
        url.set_query(Some(&encoded.replace("%2C", ",")));
    }
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slash_is_never_doubled() -> Result<(), url::ParseError> {
        for base in ["http://h", "http://h/"] {
            assert_eq!(join(&Url::parse(base)?, "/v1.0/customers", &[]).as_str(), "http://h/v1.0/customers");
        }
        for base in ["http://h/api/v1/crm", "http://h/api/v1/crm/"] {
            assert_eq!(join(&Url::parse(base)?, "Clients", &[]).as_str(), "http://h/api/v1/crm/Clients");
        }
        Ok(())
    }

    #[test]
    fn a_query_is_encoded() -> Result<(), url::ParseError> {
        let url = join(&Url::parse("http://h")?, "/c", &[("name".into(), "Ёж & co=1,2%2C".to_owned())]);
        assert_eq!(url.query(), Some("name=%D0%81%D0%B6+%26+co%3D1,2%252C"));
        Ok(())
    }

    proptest::proptest! {
        /// Whatever is asked for stays on the server and under the base URL's path, and says there what was meant.
        #[test]
        fn a_request_never_leaves_its_base(
            root in "(/[a-z0-9.]{1,5}){0,3}/?",
            steps in proptest::collection::vec("[^/\\\\?#\u{0}-\u{1f}.%]{1,8}", 1..4),
            query in proptest::collection::vec((".{0,8}", ".{0,8}"), 0..4),
        ) {
            let base = Url::parse(&format!("https://station.example:8443{root}")).unwrap();
            let pairs: Vec<_> = query.iter().map(|(name, value)| (Cow::from(name.clone()), value.clone())).collect();
            let url = join(&base, &format!("/{}", steps.join("/")), &pairs);
            proptest::prop_assert_eq!(url.origin(), base.origin());
            proptest::prop_assert!(url.path().starts_with(base.path().trim_end_matches('/')));
            proptest::prop_assert!(!url.path().contains("//"));
            let sent: Vec<_> = url.query_pairs().into_owned().collect();
            proptest::prop_assert_eq!(sent, query);
            let path = url.path().strip_prefix(base.path().trim_end_matches('/')).unwrap_or_default();
            let decoded = percent_encoding::percent_decode_str(path.trim_start_matches('/')).decode_utf8_lossy();
            proptest::prop_assert_eq!(decoded.as_ref(), steps.join("/"));
        }
    }
}
