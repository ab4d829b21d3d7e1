//! What a program may ask for in an address, and how it is checked: a misspelt name is an
//! error, not a longer list.
//!
//! Never: a limit that the description does not say.

use crate::store::views::archive_search::Verdict;
use crate::web::error::Error;
use actix_web::HttpRequest;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use utoipa::IntoParams;

/// Most items in one answer.
pub const MOST: u16 = 100;

/// Items in one answer when nothing is said.
const USUAL: u16 = 50;

/// Longest text that is looked for, in characters.
const LONGEST: usize = 200;

/// Pages of a search: what it lists at most, twenty on each.
const LAST_PAGE: u16 = 50;

/// The sittings that are wanted.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub struct Page {
    /// How many, at most.
    #[param(minimum = 1, maximum = 100, default = 50)]
    limit: Option<u16>,
    /// Begin after the item of this code; the `next` link has it.
    #[param(max_length = 200)]
    pub after: Option<String>,
}

/// The questions of a sitting that are wanted.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub struct Questions {
    /// How many, at most.
    #[param(minimum = 1, maximum = 100, default = 50)]
    limit: Option<u16>,
    /// Begin after the question of this code; the `next` link has it.
    #[param(max_length = 200)]
    pub after: Option<String>,
    /// Words that all must be there; "between quotation marks" a phrase.
    #[param(max_length = 200)]
    pub q: Option<String>,
    /// Code of a topic.
    #[param(max_length = 200)]
    pub topic: Option<String>,
    /// Name of a town.
    #[param(max_length = 200)]
    pub town: Option<String>,
    /// What became of it.
    verdict: Option<String>,
}

/// What is looked for in the archive.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub struct Archive {
    /// Words that all must be there; "between quotation marks" a phrase.
    #[param(max_length = 200)]
    pub q: Option<String>,
    /// Code of a topic.
    #[param(max_length = 200)]
    pub topic: Option<String>,
    /// Name of a town.
    #[param(max_length = 200)]
    pub town: Option<String>,
    /// Code of a representative.
    #[param(max_length = 200)]
    pub representative: Option<String>,
    /// Code of a sitting.
    #[param(max_length = 200)]
    pub sitting: Option<String>,
    /// Year of the sitting.
    #[param(minimum = 1900, maximum = 2200)]
    pub year: Option<u16>,
    /// What became of it.
    verdict: Option<String>,
    /// `newest` first (the default), or `most` backed first.
    sort: Option<String>,
    /// Which page of twenty.
    #[param(minimum = 1, maximum = 50, default = 1)]
    page: Option<u16>,
}

/// Reads what the address asks for.
///
/// # Errors
/// [`Error::Unreadable`] with a sentence that names what is wrong.
pub fn read<T: DeserializeOwned + Checked>(request: &HttpRequest) -> Result<T, Error> {
    let asked: T = serde_html_form::from_str(request.query_string())
        .map_err(|problem| Error::Unreadable(problem.to_string()))?;
    asked.check()?;
    Ok(asked)
}

/// What the types alone cannot say.
pub trait Checked {
    /// Whether everything is within its limits.
    ///
    /// # Errors
    /// [`Error::Unreadable`] with a sentence that names what is not.
    fn check(&self) -> Result<(), Error>;
}

impl Page {
    /// How many items are wanted.
    pub fn limit(&self) -> usize {
        self.limit.unwrap_or(USUAL).into()
    }
}

impl Questions {
    /// How many items are wanted.
    pub fn limit(&self) -> usize {
        self.limit.unwrap_or(USUAL).into()
    }

    /// What became of it.
    pub fn verdict(&self) -> Option<Verdict> {
        self.verdict.as_deref().and_then(Verdict::parse)
    }
}

impl Archive {
    /// What became of it.
    pub fn verdict(&self) -> Option<Verdict> {
        self.verdict.as_deref().and_then(Verdict::parse)
    }

    /// Whether the most backed come first.
    pub fn is_most(&self) -> bool {
        self.sort.as_deref() == Some("most")
    }

    /// Which page is wanted.
    pub fn page(&self) -> i64 {
        self.page.unwrap_or(1).into()
    }
}

impl Checked for Page {
    fn check(&self) -> Result<(), Error> {
        within("limit", self.limit, 1, MOST)?;
        short(&[("after", &self.after)])
    }
}

impl Checked for Questions {
    fn check(&self) -> Result<(), Error> {
        within("limit", self.limit, 1, MOST)?;
        known(self.verdict.as_deref())?;
        short(&[
            ("after", &self.after),
            ("q", &self.q),
            ("topic", &self.topic),
            ("town", &self.town),
        ])
    }
}

impl Checked for Archive {
    fn check(&self) -> Result<(), Error> {
        within("year", self.year, 1900, 2200)?;
        within("page", self.page, 1, LAST_PAGE)?;
        known(self.verdict.as_deref())?;
        if !matches!(self.sort.as_deref(), None | Some("newest" | "most")) {
            return Err(Error::Unreadable("sort is newest or most".to_owned()));
        }
        short(&[
            ("q", &self.q),
            ("topic", &self.topic),
            ("town", &self.town),
            ("representative", &self.representative),
            ("sitting", &self.sitting),
        ])
    }
}

fn within(name: &str, value: Option<u16>, least: u16, most: u16) -> Result<(), Error> {
    match value {
        Some(n) if !(least..=most).contains(&n) => {
            Err(Error::Unreadable(format!("{name} is a whole number from {least} to {most}")))
        }
        _ => Ok(()),
    }
}

fn known(verdict: Option<&str>) -> Result<(), Error> {
    match verdict {
        Some(code) if Verdict::parse(code).is_none() => {
            let all: Vec<&str> = Verdict::all().map(Verdict::code).collect();
            Err(Error::Unreadable(format!("verdict is one of {}", all.join(", "))))
        }
        _ => Ok(()),
    }
}

fn short(texts: &[(&str, &Option<String>)]) -> Result<(), Error> {
    let is_long =
        |text: &Option<String>| text.as_ref().is_some_and(|t| t.chars().count() > LONGEST);
    match texts.iter().find(|(_, text)| is_long(text)) {
        Some((name, _)) => {
            Err(Error::Unreadable(format!("{name} has at most {LONGEST} characters")))
        }
        None => Ok(()),
    }
}
