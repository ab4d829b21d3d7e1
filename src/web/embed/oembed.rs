//! oEmbed 1.0 (oembed.com): a website that is given the address of a page of ours learns
//! how to show it in a frame.
//!
//! Never: an address of another host; a text in the frame's code that is not escaped.

use crate::domain::lang::Lang;
use crate::store::views::published;
use crate::store::{Conn, sittings};
use crate::web::conditional;
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::view::pages;
use actix_web::http::StatusCode;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use serde::Serialize;
use url::Url;

/// Seconds for which the answer may be kept.
const CACHE_SECONDS: u32 = 3_600;

/// What a page of ours is, as an embedder asks.
enum Target {
    Question(String),
    Slate(String),
}

impl Target {
    /// The address of the part, its width and its height.
    fn frame(&self) -> (String, u32, u32) {
        match self {
            Target::Question(code) => (format!("/embed/questions/{code}"), 640, 320),
            Target::Slate(code) => (format!("/embed/sittings/{code}/slate"), 640, 720),
        }
    }
}

#[derive(Serialize)]
struct Document {
    version: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    provider_name: String,
    provider_url: String,
    title: String,
    cache_age: u32,
    html: String,
    width: u32,
    height: u32,
}

/// Answers what a page of ours looks like embedded.
pub async fn show(request: HttpRequest) -> Result<HttpResponse, Error> {
    let visit = Visit::anonymous(&request);
    let query = pages::query(&visit);
    let text = |name: &str| query.get(name).map_or("", String::as_str);
    let is_xml = match text("format") {
        "" | "json" => false,
        "xml" => true,
        // What oEmbed asks for, when a format is not there.
        _ => return Ok(HttpResponse::new(StatusCode::NOT_IMPLEMENTED)),
    };
    let (lang, target) = target(&visit, text("url")).ok_or(Error::NotFound)?;
    let title = title(&visit, lang, &target).await?.ok_or(Error::NotFound)?;
    let most = |name: &str| text(name).parse::<u32>().ok().filter(|most| *most > 0);
    let (path, width, height) = target.frame();
    let width = most("maxwidth").map_or(width, |most| width.min(most));
    let height = most("maxheight").map_or(height, |most| height.min(most));
    let document = Document {
        version: "1.0",
        kind: "rich",
        provider_name: visit.app.config.service.name.clone(),
        provider_url: visit.app.public_link(lang, "/"),
        html: frame(&visit.app.public_link(lang, &path), &title, width, height),
        title,
        cache_age: CACHE_SECONDS,
        width,
        height,
    };
    let (media, body) = match is_xml {
        true => ("text/xml; charset=utf-8", xml(&document)?),
        false => ("application/json", serde_json::to_string(&document).expect("texts are JSON")),
    };
    let mut response = conditional::answer(&request, media, body, None);
    let anyone = header::HeaderValue::from_static("*");
    response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, anyone);
    Ok(response)
}

/// What an address of ours is of; `None` for any other.
fn target(visit: &Visit, address: &str) -> Option<(Lang, Target)> {
    let address = Url::parse(address).ok()?;
    if address.origin() != visit.app.config.server.public_url.origin() {
        return None;
    }
    let mut parts: Vec<&str> = address.path().trim_matches('/').split('/').collect();
    let lang = match parts.first() {
        Some(&"cy") => {
            parts.remove(0);
            Lang::Cy
        }
        _ => Lang::En,
    };
    let is_code = |code: &str| code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let target = match parts[..] {
        ["questions", code] if is_code(code) => Target::Question(code.to_owned()),
        ["sittings", code, "slate"] if is_code(code) => Target::Slate(code.to_owned()),
        _ => return None,
    };
    Some((lang, target))
}

/// Its title, if it is public.
async fn title(visit: &Visit, lang: Lang, target: &Target) -> Result<Option<String>, Error> {
    let now = visit.now;
    match target {
        Target::Question(code) => {
            let code = code.clone();
            let found = visit.read(move |conn| published::find(conn, &code, now)).await?;
            Ok(found.map(|one| one.question.body))
        }
        Target::Slate(code) => {
            let code = code.clone();
            let found = visit.read(move |conn: &mut Conn| sittings::find(conn, &code)).await?;
            Ok(found.map(|sitting| sitting.title(lang).to_owned()))
        }
    }
}

/// The code of a frame: it may open links in a new window, and nothing else.
fn frame(address: &str, title: &str, width: u32, height: u32) -> String {
    let escaped = |text: &str| handlebars::html_escape(text);
    format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"{width}\" height=\"{height}\" frameborder=\"0\" loading=\"lazy\" \
         sandbox=\"allow-popups allow-popups-to-escape-sandbox\"></iframe>",
        escaped(address),
        escaped(title)
    )
}

fn xml(document: &Document) -> Result<String, Error> {
    let (age, width, height) =
        (document.cache_age.to_string(), document.width.to_string(), document.height.to_string());
    let fields = [
        ("version", document.version),
        ("type", document.kind),
        ("provider_name", &document.provider_name),
        ("provider_url", &document.provider_url),
        ("title", &document.title),
        ("cache_age", &age),
        ("html", &document.html),
        ("width", &width),
        ("height", &height),
    ];
    let mut writer = Writer::new(Vec::new());
    let write = |writer: &mut Writer<Vec<u8>>| -> std::io::Result<()> {
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), Some("yes"))))?;
        writer.create_element("oembed").write_inner_content(|writer| {
            for (name, text) in fields {
                writer.create_element(name).write_text_content(BytesText::new(text))?;
            }
            Ok(())
        })?;
        Ok(())
    };
    write(&mut writer).map_err(|e| Error::Internal(e.to_string()))?;
    String::from_utf8(writer.into_inner()).map_err(|e| Error::Internal(e.to_string()))
}
