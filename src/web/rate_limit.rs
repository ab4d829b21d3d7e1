//! How many forms one network address may send in a minute. Schools, libraries
//! and mobile networks share one address, so the limit is generous and only
//! slows a flood down; who counts is decided by confirmed addresses, not here.
//!
//! Never: a limit on reading pages (programs have theirs in `api`); an address kept longer than its minute, or logged.

use super::error::Error;
use crate::config::{Config, Network};
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, header};
use actix_web::middleware::Next;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::sync::Arc;

/// The counters, shared by all workers.
#[derive(Clone)]
pub struct FormLimit {
    limiter: Option<Arc<DefaultKeyedRateLimiter<IpAddr>>>,
    proxies: Arc<[Network]>,
}

/// Counters are tidied whenever so many addresses are remembered.
pub(super) const TIDY_ABOVE: usize = 50_000;

impl FormLimit {
    /// As the settings say; 0 forms a minute is no limit.
    pub fn new(config: &Config) -> FormLimit {
        let quota = NonZeroU32::new(config.limits.forms_per_minute).map(Quota::per_minute);
        FormLimit {
            limiter: quota.map(|quota| Arc::new(RateLimiter::keyed(quota))),
            proxies: config.server.trusted_proxies.clone().into(),
        }
    }

    /// Lets the request pass, or answers that there were too many.
    ///
    /// # Errors
    /// What the services inside say.
    pub async fn guard(
        self,
        request: ServiceRequest,
        next: Next<impl MessageBody + 'static>,
    ) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
        let is_form = request.method() == Method::POST;
        if is_form && !self.may_pass(&request) {
            return Ok(request.error_response(Error::TooMany).map_into_right_body());
        }
        Ok(next.call(request).await?.map_into_left_body())
    }

    fn may_pass(&self, request: &ServiceRequest) -> bool {
        let Some(limiter) = &self.limiter else { return true };
        let Some(source) = source(request, &self.proxies) else { return true };
        if limiter.len() > TIDY_ABOVE {
            limiter.retain_recent();
        }
        limiter.check_key(&source).is_ok()
    }
}

/// Who asks, as limits count: a network address, or an IPv6 network.
pub(super) fn source(request: &ServiceRequest, proxies: &[Network]) -> Option<IpAddr> {
    let peer = request.peer_addr()?;
    let forwarded = request.headers().get_all(header::X_FORWARDED_FOR);
    let chain: Vec<&str> =
        forwarded.filter_map(|v| v.to_str().ok()).flat_map(|v| v.split(',')).collect();
    Some(group(client(peer.ip(), &chain, proxies)))
}

/// The address that counts: the rightmost of the chain that is not a proxy of
/// ours. What stands to the left of it anybody could have written.
fn client(peer: IpAddr, chain: &[&str], proxies: &[Network]) -> IpAddr {
    let is_ours = |address: IpAddr| proxies.iter().any(|network| network.contains(address));
    let mut address = peer.to_canonical();
    for text in chain.iter().rev() {
        if !is_ours(address) {
            break;
        }
        let Ok(next) = text.trim().parse::<IpAddr>() else { break };
        address = next.to_canonical();
    }
    address
}

/// One household or office has a whole IPv6 /64.
fn group(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(v6) => Ipv6Addr::from_bits(v6.to_bits() & !u128::from(u64::MAX)).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn nobody_is_believed_by_default() {
        assert_eq!(client(ip("203.0.113.9"), &["198.51.100.1"], &[]), ip("203.0.113.9"));
    }

    #[test]
    fn behind_our_proxy_the_rightmost_stranger_counts() {
        let proxies = ["127.0.0.1".parse().unwrap(), "10.0.0.0/8".parse().unwrap()];
        let chain = ["198.51.100.66", "203.0.113.9", " 10.1.2.3"];
        assert_eq!(client(ip("127.0.0.1"), &chain, &proxies), ip("203.0.113.9"));
    }

    #[test]
    fn a_garbled_chain_falls_back_to_the_proxy() {
        let proxies = ["127.0.0.1".parse().unwrap()];
        assert_eq!(client(ip("127.0.0.1"), &["not an address"], &proxies), ip("127.0.0.1"));
    }

    #[test]
    fn an_ipv6_network_counts_as_one() {
        assert_eq!(group(ip("2001:db8:1:2:aaaa::1")), group(ip("2001:db8:1:2:bbbb::2")));
        assert_ne!(group(ip("2001:db8:1:2::1")), group(ip("2001:db8:1:3::1")));
    }
}
