//! The languages of the service: English and Welsh, side by side and never one behind the other.
//!
//! Never: a sentence. Words live in `templates/locales/`; this file knows only which languages there are.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A language in which every page and every mail exists. Serialised as its code.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English, at the root of the site.
    #[default]
    En,
    /// Welsh, under `/cy`.
    Cy,
}

impl Lang {
    /// Every language, English first.
    pub const ALL: [Lang; 2] = [Lang::En, Lang::Cy];

    /// The BCP 47 code, as in `<html lang>` and in the folder name of the locale.
    pub fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Cy => "cy",
        }
    }

    /// Reads a code as [`Lang::code`] writes it; `None` for any other text.
    pub fn parse(code: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The name of the language in that language, for the link that switches to it.
    pub fn own_name(self) -> &'static str {
        match self {
            Lang::En => "English",
            Lang::Cy => "Cymraeg",
        }
    }

    /// What stands before a path in this language: nothing, or `/cy`.
    pub fn prefix(self) -> &'static str {
        match self {
            Lang::En => "",
            Lang::Cy => "/cy",
        }
    }

    /// The other language, the twin that each page links to.
    pub fn other(self) -> Lang {
        match self {
            Lang::En => Lang::Cy,
            Lang::Cy => Lang::En,
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_reads_back_and_serialises_as_itself() {
        for lang in Lang::ALL {
            assert_eq!(Lang::parse(lang.code()), Some(lang));
            assert_eq!(serde_json::to_value(lang).expect("a language serialises"), lang.code());
        }
        assert_eq!(Lang::parse("EN"), None);
        assert_eq!(Lang::parse("fr"), None);
    }

    #[test]
    fn only_welsh_has_a_prefix() {
        assert_eq!(Lang::En.prefix(), "");
        assert_eq!(Lang::Cy.prefix(), "/cy");
    }
}
