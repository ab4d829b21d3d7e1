//! How the domain's types are written to and read from columns, on both
//! databases at once.
//!
//! Never: a meaning of its own; each type is stored as its text code, its
//! number or its moment.

use crate::domain::appeal::AppealState;
use crate::domain::batch::{BatchState, LineOutcome};
use crate::domain::contest::ContestState;
use crate::domain::decision::Act;
use crate::domain::dispatch::HallMark;
use crate::domain::ids::*;
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use crate::domain::mailbag::{Asking, Channel, MailbagKind, MailbagState, RowState};
use crate::domain::mailing::OutboxState;
use crate::domain::objection::ObjectionState;
use crate::domain::pledge::Fate;
use crate::domain::question::QuestionStatus;
use crate::domain::questioner::Mark;
use crate::domain::removal::RemovalState;
use crate::domain::slate::{AnswerState, Asked, RecordStage, SelectionState};
use crate::domain::staff::Role;
use crate::domain::supporter::{Purpose, UpvoteState};
use crate::domain::webhook::Event;
use crate::flags::Kind;
use chrono::NaiveDateTime;
use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, Queryable};
use diesel::expression::AsExpression;
use diesel::internal::derives::as_expression::Bound;
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::{BigInt, Nullable, SingleValue, Text, Timestamp};

/// What `derive(AsExpression, FromSqlRow)` would write, for types that live in
/// the domain and must not know diesel.
macro_rules! column_type {
    ($sql:ty, $($name:ty),+ $(,)?) => {
        $(
            impl AsExpression<$sql> for $name {
                type Expression = Bound<$sql, Self>;
                fn as_expression(self) -> Self::Expression { Bound::new(self) }
            }
            impl<'a> AsExpression<$sql> for &'a $name {
                type Expression = Bound<$sql, Self>;
                fn as_expression(self) -> Self::Expression { Bound::new(self) }
            }
            impl AsExpression<Nullable<$sql>> for $name {
                type Expression = Bound<Nullable<$sql>, Self>;
                fn as_expression(self) -> Self::Expression { Bound::new(self) }
            }
            impl<'a> AsExpression<Nullable<$sql>> for &'a $name {
                type Expression = Bound<Nullable<$sql>, Self>;
                fn as_expression(self) -> Self::Expression { Bound::new(self) }
            }
            impl<DB: Backend> ToSql<Nullable<$sql>, DB> for $name
            where
                $name: ToSql<$sql, DB>,
            {
                fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                    <Self as ToSql<$sql, DB>>::to_sql(self, out)
                }
            }
            impl<DB: Backend, ST: SingleValue> Queryable<ST, DB> for $name
            where
                $name: FromSql<ST, DB>,
            {
                type Row = Self;
                fn build(row: Self::Row) -> deserialize::Result<Self> { Ok(row) }
            }
        )+
    };
}

macro_rules! number_columns {
    ($($name:ident),+ $(,)?) => {
        column_type!(BigInt, $($name),+);
        $(
            impl<DB: Backend> ToSql<BigInt, DB> for $name
            where
                i64: ToSql<BigInt, DB>,
            {
                fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                    self.0.to_sql(out)
                }
            }
            impl<DB: Backend> FromSql<BigInt, DB> for $name
            where
                i64: FromSql<BigInt, DB>,
            {
                fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
                    Ok($name(i64::from_sql(bytes)?))
                }
            }
        )+
    };
}

macro_rules! code_columns {
    ($($name:ident),+ $(,)?) => {
        column_type!(Text, $($name),+);
        $(
            impl<DB: Backend> ToSql<Text, DB> for $name
            where
                str: ToSql<Text, DB>,
            {
                fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                    <str as ToSql<Text, DB>>::to_sql(self.code(), out)
                }
            }
            impl<DB: Backend> FromSql<Text, DB> for $name
            where
                String: FromSql<Text, DB>,
            {
                fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
                    let code = String::from_sql(bytes)?;
                    $name::parse(&code)
                        .ok_or_else(|| format!("{code:?} is no {}", stringify!($name)).into())
                }
            }
        )+
    };
}

number_columns!(
    RepresentativeId,
    TopicId,
    SittingId,
    SupporterId,
    QuestionId,
    ReasonId,
    ConfirmationId,
    DecisionId,
    StaffId,
    InvitationId,
    OutboxId,
    SelectionId,
    EditionId,
    RuleSetId,
    AppealId,
    FilterId,
    MailbagId,
    MailbagRowId,
    BatchId,
    MergingId,
    WebhookId,
    DeliveryId,
);
code_columns!(
    Act,
    AppealState,
    QuestionStatus,
    UpvoteState,
    Purpose,
    OutboxState,
    Event,
    SelectionState,
    Asked,
    AnswerState,
    RecordStage,
    ContestState,
    Fate,
    Role,
    Lang,
    Kind,
    MailbagKind,
    MailbagState,
    RowState,
    Channel,
    Asking,
    BatchState,
    LineOutcome,
    Mark,
    RemovalState,
    ObjectionState,
    HallMark,
);

column_type!(Timestamp, Instant);

impl<DB: Backend> ToSql<Timestamp, DB> for Instant
where
    NaiveDateTime: ToSql<Timestamp, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        self.0.to_sql(out)
    }
}

impl<DB: Backend> FromSql<Timestamp, DB> for Instant
where
    NaiveDateTime: FromSql<Timestamp, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
        Ok(Instant(NaiveDateTime::from_sql(bytes)?))
    }
}
