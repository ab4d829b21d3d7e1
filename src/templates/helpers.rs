//! The helpers that templates call, beside those that Handlebars brings (`if`, `each`, `eq`, `and`, `or`, `not`, `len`).
//!
//! | helper | gives |
//! |---|---|
//! | `{{t "key" name=value}}` | the sentence in the language of the page |
//! | `{{t-bdi "key" name=value}}` | the same, each argument inside `<bdi>`: for text that people typed. Not in attributes, and not where the sentence chooses by a text argument |
//! | `{{static "app.css"}}` | the address of a static file, with its hash |
//! | `{{url "/questions"}}` | the path in the language of the page |
//! | `{{number n}}` | a grouped whole number |
//! | `{{date-time x}}`, `{{date-day x}}` | long date with or without time, of a serialised [`When`] |
//! | `{{linked-data x}}` | JSON in a block of data, which no browser runs |
//! | `{{quote-lines text}}` | each line after `> `, for plain-text mail |
//!
//! Never: unescaped output. A missing argument is an error, never an empty string.

use std::sync::Arc;

use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, JsonValue, Output, PathAndJson,
    RenderContext, RenderError, RenderErrorReason, ScopedJson,
};

use super::StaticFiles;
use crate::domain::lang::Lang;
use crate::i18n::{Args, Catalogue, Value, When};

type Registry<'a> = Handlebars<'a>;

/// Adds all helpers to a registry that speaks `lang`.
pub(super) fn register(
    registry: &mut Registry<'static>,
    lang: Lang,
    catalogue: &Arc<Catalogue>,
    statics: &Arc<StaticFiles>,
) {
    let words = Arc::clone(catalogue);
    add(registry, "t", move |h| {
        let args = arguments(h, |text| text.to_owned())?;
        Ok(words.say(lang, text(h, "t")?, &args))
    });
    let words = Arc::clone(catalogue);
    add(registry, "number", move |h| {
        let number = param(h, "number")?.as_i64();
        Ok(words.number(number.ok_or(RenderErrorReason::InvalidParamType("whole number"))?))
    });
    let words = Arc::clone(catalogue);
    add(registry, "date-time", move |h| Ok(words.moment(lang, &instant(h)?)));
    let words = Arc::clone(catalogue);
    add(registry, "date-day", move |h| Ok(words.day(lang, &instant(h)?)));
    let files = Arc::clone(statics);
    add(registry, "static", move |h| {
        let name = text(h, "static")?;
        let missing = || RenderErrorReason::Other(format!("there is no static file {name}"));
        Ok(files.url(name).ok_or_else(missing)?.to_owned())
    });
    add(registry, "url", move |h| Ok(format!("{}{}", lang.prefix(), text(h, "url")?)));
    add(registry, "quote-lines", |h| {
        let lines = text(h, "quote-lines")?.lines();
        Ok(lines.map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n"))
    });
    let words = Arc::clone(catalogue);
    registry.register_helper("t-bdi", Box::new(Isolating { lang, words }));
    registry.register_helper("linked-data", Box::new(LinkedData));
}

/// A helper that computes a text from its parameters; the registry escapes it.
struct Computed<F>(F);

impl<F> HelperDef for Computed<F>
where
    F: Fn(&Helper<'_>) -> Result<String, RenderError>,
{
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        h: &Helper<'rc>,
        _: &'reg Registry<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        Ok(ScopedJson::Derived(JsonValue::String((self.0)(h)?)))
    }
}

fn add<F>(registry: &mut Registry<'static>, name: &str, compute: F)
where
    F: Fn(&Helper<'_>) -> Result<String, RenderError> + Send + Sync + 'static,
{
    registry.register_helper(name, Box::new(Computed(compute)));
}

/// `t-bdi`: arguments travel through the sentence between two private-use characters, which become tags only after
/// everything is escaped.
struct Isolating {
    lang: Lang,
    words: Arc<Catalogue>,
}

const OPEN: char = '\u{F8F0}';
const CLOSE: char = '\u{F8F1}';

impl HelperDef for Isolating {
    fn call<'reg: 'rc, 'rc>(
        &self,
        h: &Helper<'rc>,
        registry: &'reg Registry<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let args = arguments(h, |text| {
            let plain: String = text.chars().filter(|c| ![OPEN, CLOSE].contains(c)).collect();
            format!("{OPEN}{plain}{CLOSE}")
        })?;
        let sentence = self.words.say(self.lang, text(h, "t-bdi")?, &args);
        let escaped = registry.get_escape_fn()(&sentence);
        out.write(&escaped.replace(OPEN, "<bdi>").replace(CLOSE, "</bdi>"))?;
        Ok(())
    }
}

/// `linked-data`: nothing of a text can end the block, since every sign that HTML knows is written as JSON's `\u`.
struct LinkedData;

impl HelperDef for LinkedData {
    fn call<'reg: 'rc, 'rc>(
        &self,
        h: &Helper<'rc>,
        _: &'reg Registry<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let json = param(h, "linked-data")?.to_string();
        let safe = json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
        out.write(&format!("<script type=\"application/ld+json\">{safe}</script>"))?;
        Ok(())
    }
}

fn param<'h>(h: &'h Helper<'_>, name: &'static str) -> Result<&'h JsonValue, RenderError> {
    let given = h.param(0).filter(|value| !value.is_value_missing());
    Ok(given.map(PathAndJson::value).ok_or(RenderErrorReason::ParamNotFoundForIndex(name, 0))?)
}

fn text<'h>(h: &'h Helper<'_>, name: &'static str) -> Result<&'h str, RenderError> {
    let given = param(h, name)?.as_str();
    Ok(given.ok_or(RenderErrorReason::InvalidParamType("text"))?)
}

fn instant(h: &Helper<'_>) -> Result<When, RenderError> {
    let given = param(h, "date-time")?.clone();
    Ok(serde_json::from_value(given).map_err(RenderErrorReason::from)?)
}

/// The hash of a helper as arguments of a sentence: text as `keep` returns it, numbers as numbers.
fn arguments(h: &Helper<'_>, keep: fn(&str) -> String) -> Result<Args<'static>, RenderError> {
    let mut args = Args::new();
    for (name, given) in h.hash() {
        let missing = || RenderErrorReason::ParamNotFoundForName("t", (*name).to_owned());
        if given.is_value_missing() {
            return Err(missing().into());
        }
        let value: Value<'static> = match given.value() {
            JsonValue::String(text) => keep(text).into(),
            JsonValue::Number(number) => number.as_f64().ok_or_else(missing)?.into(),
            JsonValue::Bool(yes) => yes.to_string().into(),
            _ => return Err(missing().into()),
        };
        args.set((*name).to_owned(), value);
    }
    Ok(args)
}
