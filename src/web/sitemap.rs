//! Where search engines find every page (sitemaps.org), and what they need not look at.
//!
//! Never: a page that is for one person, or for staff.

use super::conditional;
use super::error::Error;
use super::extract::Visit;
use super::paths;
use super::public::content;
use super::view::words;
use crate::domain::instant::Instant;
use crate::store::views::published;
use crate::store::{Conn, sittings};
use actix_web::{HttpRequest, HttpResponse, web};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io;

/// Most addresses that one file may list.
const MOST: i64 = 50_000;

const MEDIA: &str = "application/xml; charset=utf-8";
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// What nobody who is not that person, or staff, can use.
const PRIVATE: [&str; 5] = ["/desk", "/me", "/confirm", "/unsubscribe", "/dev"];

/// `robots.txt`.
pub async fn robots(request: HttpRequest) -> HttpResponse {
    let visit = Visit::anonymous(&request);
    let mut text = "User-agent: *\n".to_owned();
    for path in PRIVATE {
        text.push_str(&format!("Disallow: {path}\nDisallow: /cy{path}\n"));
    }
    text.push_str(&format!("\nSitemap: {}\n", visit.app.public_link(visit.lang, "/sitemap.xml")));
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(text)
}

/// The list of lists: the general pages, and each sitting in parts.
pub async fn index(request: HttpRequest) -> Result<HttpResponse, Error> {
    let visit = Visit::anonymous(&request);
    let counts = visit.read(published::count_open).await?;
    let mut names = vec!["pages".to_owned()];
    for (sitting, count) in counts {
        let parts = (count + MOST - 1) / MOST;
        names.extend((1..=parts).map(|part| format!("{sitting}-{part}")));
    }
    let link = |name: String| (public(&visit, &format!("/sitemap-{name}.xml")), None);
    let body = list("sitemapindex", "sitemap", names.into_iter().map(link))?;
    Ok(conditional::answer(&request, MEDIA, body, None))
}

/// One list.
pub async fn part(request: HttpRequest, name: web::Path<String>) -> Result<HttpResponse, Error> {
    let visit = Visit::anonymous(&request);
    let addresses = match name.as_str() {
        "pages" => general(&visit).await?,
        name => questions(&visit, name).await?,
    };
    let body = list("urlset", "url", addresses.into_iter())?;
    Ok(conditional::answer(&request, MEDIA, body, None))
}

type Address = (String, Option<Instant>);

async fn general(visit: &Visit) -> Result<Vec<Address>, Error> {
    let all = visit.read(sittings::list).await?;
    let fixed = ["/", "/sittings", paths::ARCHIVE, paths::RATES];
    let mut addresses: Vec<Address> =
        fixed.iter().chain(&content::PATHS).map(|path| (public(visit, path), None)).collect();
    for sitting in &all {
        let reference = &sitting.reference;
        let pages = [
            paths::sitting(reference),
            paths::slate(reference),
            paths::questions(reference),
            paths::decision_log(reference),
        ];
        addresses.extend(pages.iter().map(|path| (public(visit, path), None)));
    }
    addresses.truncate(MOST as usize);
    Ok(addresses)
}

async fn questions(visit: &Visit, name: &str) -> Result<Vec<Address>, Error> {
    let (sitting, part) = name.rsplit_once('-').ok_or(Error::NotFound)?;
    let part: i64 =
        part.parse().ok().filter(|n| (1..=10_000).contains(n)).ok_or(Error::NotFound)?;
    let sitting = sitting.to_owned();
    let read = move |conn: &mut Conn| {
        let sitting = sittings::get(conn, &sitting)?;
        published::list_open_codes(conn, sitting.id, (part - 1) * MOST, MOST)
    };
    let found: Vec<(String, Instant)> = visit.read(read).await?;
    if found.is_empty() {
        return Err(Error::NotFound);
    }
    let address =
        |(code, at): (String, Instant)| (public(visit, &paths::question(&code)), Some(at));
    Ok(found.into_iter().map(address).collect())
}

fn public(visit: &Visit, path: &str) -> String {
    visit.app.public_link(visit.lang, path)
}

fn list(root: &str, each: &str, addresses: impl Iterator<Item = Address>) -> Result<String, Error> {
    let mut writer = Writer::new(Vec::new());
    let write = |writer: &mut Writer<Vec<u8>>| -> io::Result<()> {
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        let root = writer.create_element(root).with_attribute(("xmlns", NAMESPACE));
        root.write_inner_content(|writer| {
            for (address, changed) in addresses {
                one(writer, each, &address, changed)?;
            }
            Ok(())
        })?;
        Ok(())
    };
    write(&mut writer).map_err(|e| Error::Internal(e.to_string()))?;
    String::from_utf8(writer.into_inner()).map_err(|e| Error::Internal(e.to_string()))
}

fn one(
    writer: &mut Writer<Vec<u8>>,
    each: &str,
    address: &str,
    changed: Option<Instant>,
) -> io::Result<()> {
    writer.create_element(each).write_inner_content(|writer| {
        writer.create_element("loc").write_text_content(BytesText::new(address))?;
        if let Some(at) = changed {
            writer.create_element("lastmod").write_text_content(BytesText::new(&words::iso(at)))?;
        }
        Ok(())
    })?;
    Ok(())
}
