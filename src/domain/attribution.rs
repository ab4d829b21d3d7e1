//! How a question is credited aloud: "Doreen in Wythenshawe".
//!
//! Never: a sentence; the words around the names are Fluent keys.

/// The parts of an attribution; the page chooses the sentence.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Attribution {
    /// `None` when the questioner asked to be published without a name.
    pub first_name: Option<String>,
    /// The town as read out; empty when nobody gave one.
    pub town: String,
    /// How many other people asked the same: "Doreen in Wythenshawe, and 214 others".
    #[serde(default)]
    pub others: u32,
}

impl Attribution {
    /// Credits a question as its questioner wished.
    pub fn new(first_name: &str, is_anonymous: bool, town: &str) -> Self {
        Attribution {
            first_name: (!is_anonymous).then(|| first_name.to_owned()),
            town: town.to_owned(),
            others: 0,
        }
    }

    /// The same credit, shared with so many others who asked it.
    pub fn and_others(self, others: u32) -> Self {
        Attribution { others, ..self }
    }

    /// The Fluent key whose sentence fits: with a name or "Someone in …". A question
    /// that was taken in may have no town.
    pub fn key(&self) -> &'static str {
        match (self.first_name.is_some(), self.town.is_empty()) {
            (true, false) => "attribution",
            (false, false) => "attribution-nameless",
            (true, true) => "attribution-townless",
            (false, true) => "attribution-unknown",
        }
    }
}
