//! The templates: every `templates/**/*.hbs`, embedded, registered by its path without `.hbs`, strict and escaped.
//!
//! There is one set of templates for each language, so that `{{t "key"}}` speaks the language of the page whatever
//! partial or loop it stands in. Names that end in `.txt` or `/subject` are plain text and live in sets of their own
//! that escape nothing; an HTML template cannot include a text one.
//!
//! A helper wins over a field of the same name: write `{{this.url}}` for a field called `url`, `number`, `t` or `static`.
//!
//! Never: a template compiled from text that came from outside, unescaped HTML, or a value that silently is empty.

mod helpers;
pub mod lint;
mod static_files;

use std::sync::Arc;

use handlebars::Handlebars;
use rust_embed::RustEmbed;
use serde::Serialize;

use crate::domain::lang::Lang;
use crate::i18n::Catalogue;

pub use static_files::{StaticFile, StaticFiles};

#[derive(RustEmbed)]
#[folder = "templates/"]
#[include = "*.hbs"]
struct TemplateFiles;

/// Why a template could not be loaded or rendered. Always a fault of ours, never of the reader.
#[derive(Debug, thiserror::Error)]
pub enum TemplateError {
    /// The file is not UTF-8 text.
    #[error("template {name} is not UTF-8 text")]
    NotText {
        /// The template.
        name: String,
    },
    /// The file is not Handlebars.
    #[error("template {name} cannot be read: {reason}")]
    Syntax {
        /// The template.
        name: String,
        /// What Handlebars said.
        reason: String,
    },
    /// There is no template of that name.
    #[error("there is no template {0}")]
    Unknown(String),
    /// A value is missing, or a helper or partial refused.
    #[error("template {name} cannot be rendered: {reason}")]
    Render {
        /// The template.
        name: String,
        /// What Handlebars said.
        reason: String,
    },
}

/// All templates in both languages. Built once at the start.
pub struct Templates {
    english: Sets,
    welsh: Sets,
}

struct Sets {
    html: Handlebars<'static>,
    text: Handlebars<'static>,
}

impl Templates {
    /// Registers every embedded template with the helpers.
    ///
    /// # Errors
    /// [`TemplateError::NotText`] or [`TemplateError::Syntax`] names the template.
    pub fn load(
        catalogue: &Arc<Catalogue>,
        statics: &Arc<StaticFiles>,
    ) -> Result<Templates, TemplateError> {
        let mut templates = Templates {
            english: Sets::empty(Lang::En, catalogue, statics),
            welsh: Sets::empty(Lang::Cy, catalogue, statics),
        };
        for (name, text) in sources()? {
            templates.register(&name, &text)?;
        }
        Ok(templates)
    }

    /// Renders template `name` in `lang` with the fields of `view`.
    ///
    /// # Errors
    /// [`TemplateError::Unknown`], or [`TemplateError::Render`] when the view lacks a field that the template names.
    pub fn render(
        &self,
        name: &str,
        lang: Lang,
        view: &impl Serialize,
    ) -> Result<String, TemplateError> {
        let set = self.sets(lang).set(name);
        if !set.has_template(name) {
            return Err(TemplateError::Unknown(name.to_owned()));
        }
        set.render(name, view)
            .map_err(|e| TemplateError::Render { name: name.to_owned(), reason: e.to_string() })
    }

    /// The names of all templates, in order.
    pub fn names(&self) -> Vec<String> {
        let html = self.english.html.get_templates().keys();
        let mut names: Vec<String> =
            html.chain(self.english.text.get_templates().keys()).cloned().collect();
        names.sort();
        names
    }

    fn sets(&self, lang: Lang) -> &Sets {
        match lang {
            Lang::En => &self.english,
            Lang::Cy => &self.welsh,
        }
    }

    fn register(&mut self, name: &str, text: &str) -> Result<(), TemplateError> {
        let first = self.english.set_mut(name);
        first
            .register_template_string(name, text)
            .map_err(|e| TemplateError::Syntax { name: name.to_owned(), reason: e.to_string() })?;
        // Reading a template is the slow part; the other language gets a copy.
        if let Some(read) = first.get_template(name).cloned() {
            self.welsh.set_mut(name).register_template(name, read);
        }
        Ok(())
    }
}

impl Sets {
    fn empty(lang: Lang, catalogue: &Arc<Catalogue>, statics: &Arc<StaticFiles>) -> Sets {
        let registry = || {
            let mut registry = Handlebars::new();
            registry.set_strict_mode(true);
            // Indenting a partial would indent what people typed into a <textarea> in it.
            registry.set_prevent_indent(true);
            helpers::register(&mut registry, lang, catalogue, statics);
            registry
        };
        let (html, mut text) = (registry(), registry());
        text.register_escape_fn(handlebars::no_escape);
        Sets { html, text }
    }

    fn set(&self, name: &str) -> &Handlebars<'static> {
        if is_plain_text(name) { &self.text } else { &self.html }
    }

    fn set_mut(&mut self, name: &str) -> &mut Handlebars<'static> {
        if is_plain_text(name) { &mut self.text } else { &mut self.html }
    }
}

fn is_plain_text(name: &str) -> bool {
    name.ends_with(".txt") || name.ends_with("/subject")
}

/// Name and text of every embedded template.
fn sources() -> Result<Vec<(String, String)>, TemplateError> {
    TemplateFiles::iter()
        .map(|path| {
            let name = path.trim_end_matches(".hbs").to_owned();
            let bytes = TemplateFiles::get(&path).map(|file| file.data.into_owned());
            let text = String::from_utf8(bytes.unwrap_or_default())
                .map_err(|_| TemplateError::NotText { name: name.clone() })?;
            Ok((name, text))
        })
        .collect()
}

#[cfg(test)]
mod tests;
