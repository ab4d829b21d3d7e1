//! The server: middleware in order, routes, listening, stopping.
//!
//! Never: a route; they are all in `routes`.

use super::api::ApiLimit;
use super::public::wall::Hub;
use super::rate_limit::FormLimit;
use super::{error_pages, head, headers, language, origin, request_id, routes};
use crate::app::App;
use actix_web::dev::Server;
use actix_web::middleware::{Compress, from_fn};
use actix_web::{HttpServer, web};
use std::net::{SocketAddr, TcpListener};
use std::time::Duration;

/// Starts to serve on the configured address. Returns the server, which runs
/// when awaited, and the address it listens on.
///
/// # Errors
/// When the address is taken or may not be used.
pub fn start(app: web::Data<App>) -> std::io::Result<(Server, SocketAddr)> {
    let listener = TcpListener::bind(app.config.server.listen)?;
    let address = listener.local_addr()?;
    let settings = app.config.server.clone();
    let is_https = settings.public_url.scheme() == "https";
    let forms = FormLimit::new(&app.config);
    let programs = ApiLimit::new(&app.config);
    let walls = web::Data::new(Hub::new(app.config.limits.wall_connections));
    let mut server = HttpServer::new(move || {
        let forms = forms.clone();
        actix_web::App::new()
            .app_data(app.clone())
            .app_data(walls.clone())
            .configure(|config| routes::table(config, &app.config, &programs))
            .wrap(from_fn(origin::refuse_cross_site))
            .wrap(from_fn(move |request, next| forms.clone().guard(request, next)))
            .wrap(from_fn(error_pages::render))
            .wrap(from_fn(language::strip_prefix))
            .wrap(from_fn(head::as_get))
            .wrap(headers::strict(is_https))
            .wrap(from_fn(headers::let_frame))
            .wrap(Compress::default())
            .wrap(from_fn(request_id::assign))
    })
    .client_request_timeout(Duration::from_secs(settings.header_seconds))
    .shutdown_timeout(settings.shutdown_seconds)
    // The command line hears the signals: it must first tell load balancers.
    .disable_signals();
    if settings.workers > 0 {
        server = server.workers(usize::from(settings.workers));
    }
    Ok((server.listen(listener)?.run(), address))
}
