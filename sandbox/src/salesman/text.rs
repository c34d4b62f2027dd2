//! What the server does to texts before it stores them (all R), and how it compares what it has stored.

/// Any text: quotes dropped, tags and what follows a lone `<` lost, letters beyond MySQL's three bytes become `????`.
pub(crate) fn cleaned(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    for letter in without_tags(text).chars() {
        match letter {
            '"' | '\'' | '«' | '»' | '“' | '”' | '„' => {}
            '\u{10000}'.. => cleaned.push_str("????"),
            letter => cleaned.push(letter),
        }
    }
    cleaned.trim().to_owned()
}

/// A client's title: cleaned, with the form of a company at its end, and cut at 250 letters.
pub(crate) fn title(text: &str) -> String {
    let cleaned = cleaned(text);
    cut(&form_last(&cleaned), 250)
}

pub(crate) fn uid(text: &str) -> String {
    cut(&cleaned(text), 30)
}

/// A requisite. A TAB becomes an entity whose `;` is a separator where the requisites are kept.
pub(crate) fn requisite(text: &str) -> String {
    let mut rewritten = String::with_capacity(text.len());
    for letter in without_tags(text).chars() {
        match letter {
            '\n' | '\r' | '\'' => {}
            '"' => rewritten.push('”'),
            '\t' => rewritten.push_str("&acute;"),
            '\u{10000}'.. => rewritten.push_str("????"),
            letter => rewritten.push(letter),
        }
    }
    rewritten
}

/// Equal for titles that the server takes for the same.
pub(crate) fn title_key(title: &str) -> String {
    title.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// What makes two phones the same: the last ten digits, so `8 342 ...` is `+7(342)...`.
pub(crate) fn phone_keys(phones: &str) -> Vec<String> {
    phones
        .split([',', ';'])
        .map(digits)
        .filter(|digits| !digits.is_empty())
        .map(|digits| digits.get(digits.len().saturating_sub(10)..).unwrap_or_default().to_owned())
        .collect()
}

pub(crate) fn mail_keys(mails: &str) -> Vec<String> {
    mails.split([',', ';']).map(|mail| mail.trim().to_lowercase()).filter(|mail| !mail.is_empty()).collect()
}

/// The phones' digits, with a space between two of them.
pub(crate) fn phone_digits(phones: &str) -> String {
    phones.split([',', ';']).map(digits).collect::<Vec<_>>().join(" ")
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// PHP's `strip_tags`: what opens a tag and never closes it takes the rest of the text with it.
fn without_tags(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, tag)) = rest.split_once('<') {
        kept.push_str(before);
        rest = tag.split_once('>').map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept
}

/// `ООО Ромашка` is stored as `Ромашка, ООО`, and stays so when it is sent back.
fn form_last(title: &str) -> String {
    const FORMS: &[&str] = &["ООО", "ЗАО", "ОАО"];
    let form_of = |word: &str| FORMS.iter().find(|form| word.trim_matches(',') == **form).copied();
    let Some(form) = title.split_whitespace().find_map(form_of) else {
        return title.to_owned();
    };
    let rest: Vec<&str> = title.split_whitespace().filter(|word| form_of(word).is_none()).collect();
    let rest = rest.join(" ");
    let rest = rest.trim_matches([',', ' ']);
    if rest.is_empty() { form.to_owned() } else { format!("{rest}, {form}") }
}

fn cut(text: &str, letters: usize) -> String {
    text.chars().take(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::{phone_keys, requisite, title};

    #[test]
    fn a_title_that_was_rewritten_is_not_rewritten_again() {
        for (given, stored) in [
            ("ООО «Ромашка 2»", "Ромашка 2, ООО"),
            ("Ромашка \"тест\" ЗАО", "Ромашка тест, ЗАО"),
            ("АО Ромашка", "АО Ромашка"),
            ("  Пробелы   внутри  ", "Пробелы   внутри"),
            ("Тест & Ко <b>1</b>", "Тест & Ко 1"),
            ("ООО", "ООО"),
        ] {
            assert_eq!(title(given), stored);
            assert_eq!(title(stored), stored);
        }
    }

    #[test]
    fn a_requisite_keeps_what_separates_it_from_the_next() {
        assert_eq!(requisite("a;b\tc\n\"d\""), "a;b&acute;c”d”");
    }

    #[test]
    fn a_phone_is_the_same_however_it_is_written() {
        assert_eq!(phone_keys("8 342 550 99 01"), phone_keys("+7(342)550-99-01"));
    }
}
