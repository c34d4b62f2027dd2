//! Joining a base URL, a path and a query: no doubled slash, nothing that escapes.

use url::Url;

/// The base URL may have a path of its own, with or without a slash at its end.
pub(crate) fn join(base: &Url, path: &str, query: &[(&'static str, String)]) -> Url {
    let mut url = base.clone();
    url.set_path(&format!("{}/{}", base.path().trim_end_matches('/'), path.trim_start_matches('/')));
    if !query.is_empty() {
        url.query_pairs_mut().extend_pairs(query);
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
        let url = join(&Url::parse("http://h")?, "/c", &[("name", "Ёж & co=1".to_owned())]);
        assert_eq!(url.query(), Some("name=%D0%81%D0%B6+%26+co%3D1"));
        Ok(())
    }
}
