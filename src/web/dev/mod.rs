//! Pages for trying the service out on one's own machine. They are registered
//! only in development mode on a loopback address.
//!
//! Never: reachable from anywhere else.

pub mod sign_in;
