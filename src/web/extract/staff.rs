//! Staff roles as extractors.
//!
//! Never: a page that decides for itself whether somebody may see it.

use super::visit::Visit;
use crate::domain::staff::Role;
use crate::store::staff::StaffMember;
use crate::web::error::Error;
use crate::web::paths;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use std::future::Future;
use std::pin::Pin;

macro_rules! role_extractor {
    ($($(#[$meta:meta])* $name:ident($may:expr);)+) => {
        $(
            $(#[$meta])*
            pub struct $name(pub StaffMember);

            impl FromRequest for $name {
                type Error = Error;
                type Future = Pin<Box<dyn Future<Output = Result<Self, Error>>>>;

                fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
                    let request = request.clone();
                    Box::pin(async move {
                        let visit = Visit::extract(&request).await?;
                        let Some(member) = visit.staff else {
                            // What was to be posted cannot be come back to.
                            let is_page = request.method() == actix_web::http::Method::GET;
                            let next = if is_page { visit.path.as_str() } else { "/desk" };
                            return Err(Error::SignInRequired(paths::staff_sign_in(
                                visit.lang, next,
                            )));
                        };
                        let may: fn(Role) -> bool = $may;
                        if may(member.role) { Ok($name(member)) } else { Err(Error::Forbidden) }
                    })
                }
            }
        )+
    };
}

role_extractor! {
    /// Any signed-in member of staff, to read.
    AnyStaff(|_| true);
    /// Somebody who may create sittings, select and publish.
    Organiser(Role::may_organise);
    /// Somebody who may decide questions.
    Moderator(Role::may_moderate);
    /// Somebody who may take a file with real ballots.
    Auditor(Role::may_inspect);
    /// Somebody who may see how colleagues decide.
    Overseer(Role::may_oversee);
    /// Somebody who may read what the office wrote for itself.
    OfficeReader(Role::may_read_office_notes);
    /// Somebody who may record what was asked and answered.
    Office(Role::may_answer);
    /// Somebody who may confirm a colleague's verdict on an answer.
    SecondPerson(Role::may_confirm);
}
