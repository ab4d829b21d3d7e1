//! `[service]`: what the service is called, who answers for it.
//!
//! Never: holds words for pages; those are in the Fluent files.

use super::error::Problem;
use super::mail::{is_address, is_placeholder};
use super::rule::{Rule, anything, something};
use super::server::{Mode, ServerSettings};
use serde::{Deserialize, Serialize};
use url::Url;

/// The `[service]` section.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceSettings {
    /// Name at the top of each page and in mail.
    pub name: String,
    /// Address for help and complaints, shown on every page.
    pub contact_email: String,
    /// Person or body that answers for the service (the controller of the personal records).
    pub owner: String,
    /// Imprint: postal address and what else the law asks for, in one line.
    pub imprint: String,
    /// Where the source code is; empty: no link.
    pub source_url: String,
    /// Under which licence everybody may use what the service publishes.
    pub data_licence: DataLicence,
}

/// A licence for open data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DataLicence {
    /// Creative Commons Attribution 4.0.
    #[serde(rename = "cc-by-4.0")]
    CcBy4,
    /// The Open Government Licence of the United Kingdom, version 3.
    #[serde(rename = "ogl-3.0")]
    Ogl3,
}

impl DataLicence {
    /// Its own name.
    pub fn name(self) -> &'static str {
        match self {
            DataLicence::CcBy4 => "Creative Commons Attribution 4.0 International",
            DataLicence::Ogl3 => "Open Government Licence v3.0",
        }
    }

    /// Where its text is.
    pub fn url(self) -> &'static str {
        match self {
            DataLicence::CcBy4 => "https://creativecommons.org/licenses/by/4.0/",
            DataLicence::Ogl3 => {
                "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
            }
        }
    }
}

pub(super) const RULES: &[(&str, Rule)] = &[
    ("service.name", Rule::Text("a name", something)),
    ("service.contact_email", Rule::Text("an e-mail address", is_address)),
    ("service.owner", Rule::Text("one line of text", anything)),
    ("service.imprint", Rule::Text("one line of text", anything)),
    (
        "service.source_url",
        Rule::Text("a web address that starts with https://, or empty", |text| {
            text.is_empty() || Url::parse(text).is_ok_and(|url| url.scheme() == "https")
        }),
    ),
    ("service.data_licence", Rule::OneOf(&["cc-by-4.0", "ogl-3.0"])),
];

/// In production people must be able to see who answers for the service and write to them.
pub(super) fn check(
    service: &ServiceSettings,
    server: &ServerSettings,
    problems: &mut Vec<Problem>,
) {
    if server.mode == Mode::Development {
        return;
    }
    if is_placeholder(&service.contact_email) {
        problems.push(Problem::together(
            "In production `service.contact_email` must be an address that somebody reads.",
        ));
    }
    if service.owner.trim().is_empty() {
        problems.push(Problem::together(
            "In production `service.owner` must name the person or body that answers for the service.",
        ));
    }
}
