//! The web: from a request to a page. Handlers load, ask an action or a view of
//! the store, and render; each group of pages has a folder.
//!
//! Never: SQL, a rule of the domain, HTML in Rust.

mod api;
mod conditional;
pub mod cookies;
pub mod csrf;
mod data;
pub mod desk;
pub mod dev;
mod dev_mail;
mod embed;
pub mod error;
mod error_pages;
pub mod extract;
mod feeds;
pub mod form;
mod head;
mod headers;
mod health;
pub mod language;
mod long_file;
pub mod office;
mod origin;
pub mod paths;
pub mod public;
mod rate_limit;
mod request_id;
mod routes;
pub mod server;
pub mod sheets;
mod sitemap;
mod static_files;
pub mod view;
