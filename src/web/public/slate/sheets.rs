//! The public sheets of an edition as PDF files.
//!
//! Never: what the office wrote for itself.

use crate::domain::sheet::Paper;
use crate::store::views::sheets as kept;
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::sheets::{self, Ask, SheetView, Source, Wish};
use actix_web::{HttpRequest, HttpResponse, web};

/// `GET /sittings/{ref}/slate/{edition}/sheets/{sheet}.pdf`
pub async fn show(
    visit: Visit,
    request: HttpRequest,
    path: web::Path<(String, String, String)>,
    wish: web::Query<Wish>,
) -> Result<HttpResponse, Error> {
    let (sitting, number, sheet) = path.into_inner();
    let sheet = Ask::sheet(&sheet)?;
    let number: i32 = number.parse().map_err(|_| Error::NotFound)?;
    let kept = visit.read(move |conn| kept::load(conn, &sitting, Some(number))).await?;
    let source = Source::of(&kept).ok_or(Error::NotFound)?;
    let view = SheetView::new(&visit, &source, sheet.code())?;
    let ask = Ask { sheet, paper: Paper::wanted(&wish.paper), is_private: false };
    sheets::answer(&visit, &request, &ask, &source, &view).await
}
