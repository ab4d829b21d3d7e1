//! stub until the branch with the confirmations is merged
use super::Context;
use crate::domain::{email::EmailAddress, ids::QuestionId, instant::Instant, lang::Lang, supporter::Purpose, town::Town};
use crate::store::{Conn, StoreError};
pub struct StartRequest {
    pub email: EmailAddress,
    pub purpose: Purpose,
    pub question: Option<QuestionId>,
    pub first_name: String,
    pub town: Town,
    pub language: Lang,
}
pub fn start(_: &mut Conn, context: &Context, _: Instant, _: &StartRequest) -> Result<String, StoreError> {
    Ok(context.reference("C"))
}
