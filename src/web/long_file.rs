//! A long file, sent a piece at a time as the database gives it, so that it never
//! lies in memory as a whole.
//!
//! Never: two pieces asked for at once; the next is asked for when one was sent.

use super::error::Error;
use actix_web::body::{BodySize, MessageBody};
use actix_web::web::Bytes;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// A piece with where the next one begins; `None` after the last.
pub type Piece<C> = (String, Option<C>);

type Asked<C> = Pin<Box<dyn Future<Output = Result<Piece<C>, Error>>>>;

/// The body of a response that is made of pieces.
pub struct LongFile<C, F> {
    ask: F,
    from: Option<C>,
    asked: Option<Asked<C>>,
}

impl<C, F, A> LongFile<C, F>
where
    F: FnMut(C) -> A,
    A: Future<Output = Result<Piece<C>, Error>> + 'static,
{
    /// A file whose first piece begins at `first`; `ask` makes each piece.
    pub fn new(first: C, ask: F) -> LongFile<C, F> {
        LongFile { ask, from: Some(first), asked: None }
    }
}

impl<C, F, A> MessageBody for LongFile<C, F>
where
    C: Unpin,
    F: FnMut(C) -> A + Unpin,
    A: Future<Output = Result<Piece<C>, Error>> + 'static,
{
    type Error = Error;

    fn size(&self) -> BodySize {
        BodySize::Stream
    }

    fn poll_next(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Self::Error>>> {
        let this = self.get_mut();
        if this.asked.is_none() {
            let Some(from) = this.from.take() else { return Poll::Ready(None) };
            this.asked = Some(Box::pin((this.ask)(from)));
        }
        let Some(asked) = this.asked.as_mut() else { return Poll::Ready(None) };
        let piece = ready!(asked.as_mut().poll(cx));
        this.asked = None;
        Poll::Ready(Some(piece.map(|(text, next)| {
            this.from = next;
            Bytes::from(text)
        })))
    }
}
