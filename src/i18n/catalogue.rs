//! The catalogue: all `templates/locales/<lang>/*.ftl` files, embedded in the binary, one bundle a language.
//!
//! Numbers given as arguments are grouped ("1,204") and choose plural forms by the rules of the language (Welsh has
//! six). A year or a reference must therefore be given as text, or as `NUMBER($x, useGrouping: "false")`.
//!
//! Never: a panic or an empty string for a missing key. It falls back to English, then to the key, and is logged.

use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use crate::domain::lang::Lang;

#[derive(RustEmbed)]
#[folder = "templates/locales/"]
#[include = "*.ftl"]
struct LocaleFiles;

/// Why the catalogue could not be loaded. A fault in the shipped files, so it stops the start.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    /// The file is not UTF-8.
    #[error("{file} is not UTF-8 text")]
    NotText {
        /// The file.
        file: String,
    },
    /// Fluent could not read an entry of the file.
    #[error("{file} is not Fluent: {reason}")]
    Syntax {
        /// The file.
        file: String,
        /// What Fluent said.
        reason: String,
    },
    /// The same key stands in two files, or twice in one.
    #[error("{file}: {reason}")]
    Duplicate {
        /// The second file.
        file: String,
        /// Which key.
        reason: String,
    },
}

/// All sentences of the service in both languages. Built once; shared by pages and mails.
pub struct Catalogue {
    english: FluentBundle<FluentResource>,
    welsh: FluentBundle<FluentResource>,
}

impl Catalogue {
    /// Reads every embedded `.ftl` file.
    ///
    /// # Errors
    /// [`CatalogueError`] names the file that cannot be read or repeats a key.
    pub fn load() -> Result<Catalogue, CatalogueError> {
        Ok(Catalogue { english: bundle(Lang::En)?, welsh: bundle(Lang::Cy)? })
    }

    /// The sentence for `key`, with its arguments filled in.
    ///
    /// A key that is missing in `lang` is said in English; missing there too, it is the key itself. Both are logged
    /// as errors, never shown as a blank.
    pub fn say(&self, lang: Lang, key: &str, args: &FluentArgs) -> String {
        if let Some(sentence) = self.format(lang, key, args) {
            return sentence;
        }
        tracing::error!(lang = lang.code(), key, "a sentence is missing");
        self.format(Lang::En, key, args).unwrap_or_else(|| key.to_owned())
    }

    /// [`Catalogue::say`] for a sentence without arguments.
    pub fn word(&self, lang: Lang, key: &str) -> String {
        self.say(lang, key, &FluentArgs::new())
    }

    /// Whether `key` exists in `lang`.
    pub fn knows(&self, lang: Lang, key: &str) -> bool {
        self.bundle(lang).get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// A whole number with its digits grouped, the same in both languages: "1,204".
    pub fn number(&self, number: i64) -> String {
        group_digits(&number.to_string())
    }

    fn bundle(&self, lang: Lang) -> &FluentBundle<FluentResource> {
        match lang {
            Lang::En => &self.english,
            Lang::Cy => &self.welsh,
        }
    }

    fn format(&self, lang: Lang, key: &str, args: &FluentArgs) -> Option<String> {
        let bundle = self.bundle(lang);
        let pattern = bundle.get_message(key)?.value()?;
        let mut faults = Vec::new();
        let sentence = bundle.format_pattern(pattern, Some(args), &mut faults);
        if !faults.is_empty() {
            let reason = in_words(&faults);
            tracing::error!(lang = lang.code(), key, reason, "a sentence lacks a value");
        }
        Some(sentence.into_owned())
    }
}

/// The text of every embedded file of one language, by path, in order.
///
/// # Errors
/// [`CatalogueError::NotText`].
pub(super) fn sources(lang: Lang) -> Result<BTreeMap<String, String>, CatalogueError> {
    let folder = format!("{}/", lang.code());
    let mut texts = BTreeMap::new();
    for file in LocaleFiles::iter().filter(|path| path.starts_with(&folder)) {
        let file = file.into_owned();
        let bytes = LocaleFiles::get(&file).map(|found| found.data.into_owned());
        let text = String::from_utf8(bytes.unwrap_or_default())
            .map_err(|_| CatalogueError::NotText { file: file.clone() })?;
        texts.insert(file, text);
    }
    Ok(texts)
}

fn bundle(lang: Lang) -> Result<FluentBundle<FluentResource>, CatalogueError> {
    let mut bundle = FluentBundle::new_concurrent(vec![identifier(lang)]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| grouped(value)));
    bundle.add_builtins().expect("a new bundle has no function named NUMBER");
    for (file, text) in sources(lang)? {
        add(&mut bundle, file, text)?;
    }
    Ok(bundle)
}

fn add(
    bundle: &mut FluentBundle<FluentResource>,
    file: String,
    text: String,
) -> Result<(), CatalogueError> {
    let resource = FluentResource::try_new(text).map_err(|(_, faults)| CatalogueError::Syntax {
        file: file.clone(),
        reason: faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
    })?;
    bundle
        .add_resource(resource)
        .map_err(|faults| CatalogueError::Duplicate { file, reason: in_words(&faults) })
}

fn identifier(lang: Lang) -> LanguageIdentifier {
    lang.code().parse().expect("our codes are language tags")
}

fn in_words(faults: &[FluentError]) -> String {
    let words: Vec<String> = faults.iter().map(ToString::to_string).collect();
    words.join("; ")
}

fn grouped(value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.options.use_grouping => {
            Some(group_digits(&number.as_string()))
        }
        _ => None,
    }
}

/// Puts a comma between each three digits of the whole part of a decimal number: "1204.5" is "1,204.5".
pub fn group_digits(number: &str) -> String {
    let (sign, digits) = match number.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", number),
    };
    let whole = digits.find('.').unwrap_or(digits.len());
    let mut text = String::from(sign);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && at < whole && (whole - at) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::args;

    fn with(lang: Lang, text: &str) -> FluentBundle<FluentResource> {
        let mut bundle = bundle(lang).expect("the shipped files load");
        add(&mut bundle, "test.ftl".to_owned(), text.to_owned()).expect("the test file loads");
        bundle
    }

    fn say(bundle: &FluentBundle<FluentResource>, key: &str, count: i64) -> String {
        let pattern =
            bundle.get_message(key).and_then(|message| message.value()).expect("the key exists");
        let args = args!["n" => count];
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    #[test]
    fn welsh_has_six_plural_forms() {
        let text = "test-form = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n}\n";
        let welsh = with(Lang::Cy, text);
        let forms: Vec<String> =
            [0, 1, 2, 3, 6, 4, 11].iter().map(|n| say(&welsh, "test-form", *n)).collect();
        assert_eq!(forms, ["zero", "one", "two", "few", "many", "other", "other"]);
    }

    #[test]
    fn numbers_are_grouped_unless_the_sentence_says_no() {
        let text =
            "test-n = { $n } backed it\ntest-year = { NUMBER($n, useGrouping: \"false\") }\n";
        let english = with(Lang::En, text);
        assert_eq!(say(&english, "test-n", 1_204), "1,204 backed it");
        assert_eq!(say(&english, "test-year", 2_015), "2015");
    }

    #[test]
    fn digits_group_from_the_right() {
        let pairs = [
            ("0", "0"),
            ("999", "999"),
            ("1000", "1,000"),
            ("-1234567", "-1,234,567"),
            ("1204.5678", "1,204.5678"),
        ];
        for (plain, grouped) in pairs {
            assert_eq!(group_digits(plain), grouped);
        }
    }

    #[test]
    fn a_missing_key_is_said_as_the_key() {
        let catalogue = Catalogue::load().expect("the shipped files load");
        assert_eq!(
            catalogue.word(Lang::Cy, "test-nowhere-to-be-found"),
            "test-nowhere-to-be-found"
        );
    }

    #[test]
    fn a_key_that_stands_twice_is_refused() {
        let mut bundle = with(Lang::En, "test-one = One\n");
        let twice = add(&mut bundle, "again.ftl".to_owned(), "test-one = Uno\n".to_owned());
        assert!(
            matches!(twice, Err(CatalogueError::Duplicate { file, .. }) if file == "again.ftl")
        );
    }

    #[test]
    fn arguments_carry_no_isolation_characters() {
        let english = with(Lang::En, "test-n = Hello { $n }\n");
        assert_eq!(say(&english, "test-n", 1), "Hello 1");
    }
}
