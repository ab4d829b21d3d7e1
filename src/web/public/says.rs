//! A page that says one thing: a heading, a few sentences, links, perhaps a button.
//!
//! Never: a form to fill in.

use crate::web::error::Error;
use crate::web::extract::Visit;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

/// What the page says.
#[derive(Debug, Serialize)]
pub struct Says {
    heading: String,
    paragraphs: Vec<String>,
    links: Vec<Link>,
    button: Option<Button>,
}

/// A link below the sentences.
#[derive(Debug, Serialize)]
pub struct Link {
    href: String,
    label: String,
}

/// A button that posts.
#[derive(Debug, Serialize)]
struct Button {
    action_url: String,
    label: String,
    is_warning: bool,
}

impl Link {
    /// A link to a path of ours; `key` names its words.
    pub fn new(visit: &Visit, path: &str, key: &str) -> Link {
        Link { href: visit.url(path), label: visit.word(key) }
    }
}

impl Says {
    /// A page with this heading.
    pub fn new(visit: &Visit, heading: &str) -> Says {
        Says {
            heading: visit.word(heading),
            paragraphs: Vec::new(),
            links: Vec::new(),
            button: None,
        }
    }

    /// One paragraph more.
    pub fn paragraph(mut self, text: String) -> Says {
        self.paragraphs.push(text);
        self
    }

    /// One link more.
    pub fn link(mut self, link: Link) -> Says {
        self.links.push(link);
        self
    }

    /// A button that posts to a path of ours.
    pub fn button(mut self, visit: &Visit, path: &str, key: &str, is_warning: bool) -> Says {
        let (action_url, label) = (visit.url(path), visit.word(key));
        self.button = Some(Button { action_url, label, is_warning });
        self
    }

    /// Renders it.
    ///
    /// # Errors
    /// When the template and the view do not fit.
    pub fn page(&self, visit: &Visit, status: StatusCode) -> Result<HttpResponse, Error> {
        visit.render(status, "public/says", visit.page(self.heading.clone()), self)
    }
}
