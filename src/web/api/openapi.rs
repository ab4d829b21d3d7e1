//! The description of the interface (OpenAPI 3.1), made of the handlers and shapes
//! themselves. What every operation has in common is added here once.
//!
//! Never: a sentence that the code does not keep; a test compares it with the routes.

use super::handlers::{archive, lists, questions, sittings, slates};
use super::problem::{MEDIA, Problem};
use super::{DESCRIPTION, reply};
use crate::store::views::archive_search::Verdict;
use crate::web::extract::Visit;
use actix_web::{HttpRequest, HttpResponse};
use utoipa::openapi::path::{Operation, Parameter, ParameterIn, PathItem};
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
use utoipa::openapi::{
    ContentBuilder, License, OpenApi as Document, Ref, RefOr, ResponseBuilder, Server,
};
use utoipa::{Modify, OpenApi};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "People’s Question Time",
        version = "1",
        description = "Everything that the service publishes, to read. No key, no cookie; every origin may read it. Codes and keys are the same in every language. Each answer has an ETag: send it back in If-None-Match and get 304 when nothing has changed. How often one network address may ask stands in the headers RateLimit-Policy and RateLimit (draft-ietf-httpapi-ratelimit-headers); after 429, wait as many seconds as Retry-After says. Errors are problem details (RFC 9457)."
    ),
    paths(
        describe,
        sittings::list, sittings::one,
        questions::list, questions::one,
        slates::newest, slates::edition, slates::answers,
        lists::topics, lists::representatives,
        archive::search
    ),
    components(schemas(Problem)),
    modifiers(&Common)
)]
struct Interface;

/// This description
#[utoipa::path(get, path = "/api/v1/openapi.json", tag = "description",
    responses((status = 200, description = "The description", body = serde_json::Value)))]
#[allow(dead_code, reason = "stands for `show` in the description")]
fn describe() {}

/// Sends the description, with this service's own address and licence.
pub async fn show(request: HttpRequest) -> HttpResponse {
    let visit = Visit::anonymous(&request);
    let mut document = Interface::openapi();
    let licence = visit.app.config.service.data_licence;
    let mut named = License::new(licence.name());
    named.url = Some(licence.url().to_owned());
    document.info.license = Some(named);
    let base = visit.app.config.server.public_url.as_str().trim_end_matches('/');
    document.servers = Some(vec![Server::new(base)]);
    reply::one(&request, &document)
}

/// What every operation may answer beside what its handler says.
struct Common;

impl Modify for Common {
    fn modify(&self, document: &mut Document) {
        for (path, item) in &mut document.paths.paths {
            let Some(operation) = operation(item) else { continue };
            let problem = |description: &str| {
                let content =
                    ContentBuilder::new().schema(Some(Ref::from_schema_name("Problem"))).build();
                ResponseBuilder::new().description(description).content(MEDIA, content).build()
            };
            let unchanged = ResponseBuilder::new().description("Nothing has changed").build();
            let mut answers = vec![
                ("304", unchanged),
                ("405", problem("The interface only reads")),
                ("429", problem("Too many requests; wait as long as Retry-After says")),
                ("503", problem("Not available just now; try again later")),
            ];
            let own = operation.parameters.as_deref_mut().unwrap_or_default();
            let mut parameters: Vec<&mut Parameter> =
                own.iter_mut().filter_map(written_out).collect();
            if parameters.iter().any(|one| one.parameter_in == ParameterIn::Query) {
                answers.push(("400", problem("The request cannot be read; the detail says why")));
            }
            if path != DESCRIPTION && !parameters.is_empty() {
                answers.push(("404", problem("There is nothing public of this code")));
            }
            for parameter in &mut parameters {
                let codes: Vec<&str> = match parameter.name.as_str() {
                    "verdict" => Verdict::all().map(Verdict::code).collect(),
                    "sort" => vec!["newest", "most"],
                    _ => continue,
                };
                let words = ObjectBuilder::new().schema_type(Type::String);
                let words = words.enum_values(Some(codes)).build();
                parameter.schema = Some(RefOr::T(Schema::Object(words)));
            }
            for (status, answer) in answers {
                operation.responses.responses.insert(status.to_owned(), RefOr::T(answer));
            }
        }
    }
}

fn written_out(parameter: &mut RefOr<Parameter>) -> Option<&mut Parameter> {
    match parameter {
        RefOr::T(parameter) => Some(parameter),
        RefOr::Ref(_) => None,
    }
}

fn operation(item: &mut PathItem) -> Option<&mut Operation> {
    item.get.as_mut()
}
