//! The town a supporter names, as it is kept with them and their question.
//!
//! Never: looking a town up; that is the gazetteer's.

/// A town as kept with a supporter or a question.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub struct Town {
    /// As it is read out: "Newport", "Wythenshawe".
    pub name: String,
    /// The gazetteer's code; `None` for a town it does not know, kept as typed.
    pub code: Option<String>,
    /// County or unitary area; empty when unknown.
    pub county: String,
    /// Region (ITL 1); empty when unknown.
    pub region: String,
    /// Nation; empty when unknown.
    pub nation: String,
}

impl Town {
    /// A town that the gazetteer does not know, as the supporter typed it.
    pub fn unknown(typed: &str) -> Self {
        Town { name: typed.to_owned(), ..Town::default() }
    }

    /// Whether a moderator should look at it.
    pub fn is_unknown(&self) -> bool {
        self.code.is_none()
    }
}
