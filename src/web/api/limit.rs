//! How often one network address may read in a minute, told in each answer as the
//! draft `draft-ietf-httpapi-ratelimit-headers` has it.
//!
//! Never: an address kept longer than its minute, or logged.

use super::problem;
use crate::config::{Config, Network};
use crate::web::error::Error;
use crate::web::rate_limit;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use governor::clock::{Clock, DefaultClock};
use governor::middleware::StateInformationMiddleware;
use governor::state::keyed::DefaultKeyedStateStore;
use governor::{Quota, RateLimiter};
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::Arc;

type Limiter =
    RateLimiter<IpAddr, DefaultKeyedStateStore<IpAddr>, DefaultClock, StateInformationMiddleware>;

/// The counters, shared by all workers.
#[derive(Clone)]
pub struct ApiLimit {
    limiter: Option<Arc<Limiter>>,
    per_minute: u32,
    proxies: Arc<[Network]>,
}

impl ApiLimit {
    /// As the settings say; 0 requests a minute is no limit.
    pub fn new(config: &Config) -> ApiLimit {
        let per_minute = config.limits.api_per_minute;
        let limiter = NonZeroU32::new(per_minute).map(|most| {
            let limiter = RateLimiter::keyed(Quota::per_minute(most));
            Arc::new(limiter.with_middleware::<StateInformationMiddleware>())
        });
        let proxies = config.server.trusted_proxies.clone().into();
        ApiLimit { limiter, per_minute, proxies }
    }

    /// Lets the request pass and says how many more may, or answers that there were too many.
    ///
    /// # Errors
    /// What the services inside say.
    pub async fn guard(
        self,
        request: ServiceRequest,
        next: Next<impl MessageBody + 'static>,
    ) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
        let source = rate_limit::source(&request, &self.proxies);
        let (Some(limiter), Some(source)) = (&self.limiter, source) else {
            return Ok(next.call(request).await?.map_into_boxed_body());
        };
        if limiter.len() > rate_limit::TIDY_ABOVE {
            limiter.retain_recent();
        }
        let (mut response, left, wait) = match limiter.check_key(&source) {
            Ok(state) => {
                let left = state.remaining_burst_capacity();
                (next.call(request).await?.map_into_boxed_body(), left, self.seconds_to_one())
            }
            Err(refused) => {
                let wait = refused.wait_time_from(DefaultClock::default().now());
                // A second too late is better than a second too early.
                let wait = wait.as_secs() + 1;
                let mut answer = problem::of_error(request.request(), &Error::TooMany);
                answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait));
                (request.into_response(answer), 0, wait)
            }
        };
        let policy = format!("\"address\";q={};w=60", self.per_minute);
        let headers = response.headers_mut();
        for (name, value) in
            [("ratelimit-policy", policy), ("ratelimit", format!("\"address\";r={left};t={wait}"))]
        {
            if let Ok(value) = HeaderValue::from_str(&value) {
                headers.insert(HeaderName::from_static(name), value);
            }
        }
        Ok(response)
    }

    /// Seconds until one more may pass than now.
    fn seconds_to_one(&self) -> u64 {
        u64::from(60_u32.div_ceil(self.per_minute.max(1)))
    }
}
