//! Members of staff.
//!
//! Never: a password or a secret in the clear.

use super::schema::staff;
use crate::domain::ids::StaffId;
use crate::domain::staff::Role;
use diesel::prelude::*;

/// Who is signed in.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = staff)]
pub struct StaffMember {
    /// Key.
    pub id: StaffId,
    /// Name, as the decision log does not show it but colleagues see it.
    pub name: String,
    /// Role.
    pub role: Role,
}
