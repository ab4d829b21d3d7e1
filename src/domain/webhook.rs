//! What other programs are told, and which addresses they may have.
//!
//! Never: a request or a look-up.

use super::text_enum::text_enum;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use url::Url;

text_enum! {
    /// What happens.
    Event {
        /// An edition of a slate was published.
        SlatePublished => "slate_published",
        /// A question was put at its sitting.
        QuestionAsked => "question_asked",
        /// It is confirmed how the reply met a question.
        QuestionAnswered => "question_answered",
        /// Somebody at the desk pressed the button that tries a webhook.
        Test => "test",
    }
}

impl Event {
    /// What a webhook can be registered for.
    pub const CHOICES: [Event; 3] =
        [Event::SlatePublished, Event::QuestionAsked, Event::QuestionAnswered];
}

/// Deliveries given up one after the other until a webhook is switched off.
pub const MOST_FAILURES: i32 = 5;

/// Hours after which a delivery is given up.
pub const GIVE_UP_HOURS: i64 = 24;

/// Most characters of an address.
const LONGEST: usize = 500;

/// Why an address is refused, as the end of a Fluent key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadAddress {
    /// It is no address of the web, or too long.
    Shape,
    /// It must be https.
    Insecure,
    /// It has a name or a password in it.
    Credentials,
    /// It is of this network or computer, not of the public one.
    Private,
}

impl BadAddress {
    /// The end of the Fluent key that says so.
    pub fn code(self) -> &'static str {
        match self {
            BadAddress::Shape => "shape",
            BadAddress::Insecure => "insecure",
            BadAddress::Credentials => "credentials",
            BadAddress::Private => "private",
        }
    }
}

/// Reads an address as typed. What a name stands for is checked again at each delivery.
///
/// # Errors
/// What is wrong with it.
pub fn address(typed: &str, may_be_http: bool, may_be_private: bool) -> Result<Url, BadAddress> {
    if typed.chars().count() > LONGEST {
        return Err(BadAddress::Shape);
    }
    let url = Url::parse(typed.trim()).map_err(|_| BadAddress::Shape)?;
    match url.scheme() {
        "https" => {}
        "http" if may_be_http => {}
        "http" => return Err(BadAddress::Insecure),
        _ => return Err(BadAddress::Shape),
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(BadAddress::Credentials);
    }
    let is_public = match url.host() {
        Some(url::Host::Ipv4(ip)) => is_public(ip.into()),
        Some(url::Host::Ipv6(ip)) => is_public(ip.into()),
        Some(url::Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            name.contains('.')
                && ![".localhost", ".local", ".internal"].iter().any(|end| name.ends_with(end))
        }
        None => return Err(BadAddress::Shape),
    };
    if !is_public && !may_be_private {
        return Err(BadAddress::Private);
    }
    Ok(url)
}

/// Whether an address is one of the public internet (IANA special-purpose registries).
/// Whatever carries an IPv4 address inside counts as that.
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => is_public_v6(v6),
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let is_special = ip.is_private()
        || ip.is_loopback()
        // Where clouds keep what only the machine itself may know, among others.
        || ip.is_link_local()
        || ip.is_multicast()
        || ip.is_documentation()
        || a == 0
        || a >= 240
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 192 && b == 88 && c == 99)
        || (a == 198 && (18..20).contains(&b));
    !is_special
}

fn is_public_v6(ip: Ipv6Addr) -> bool {
    if let Some(v4) = ip.to_ipv4_mapped() {
        return is_public_v4(v4);
    }
    let s = ip.segments();
    let v4 = |high: u16, low: u16| Ipv4Addr::from_bits(u32::from(high) << 16 | u32::from(low));
    match s {
        // NAT64 and 6to4 lead to the IPv4 address inside.
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] => is_public_v4(v4(high, low)),
        [0x2002, high, low, ..] => is_public_v4(v4(high, low)),
        // IETF protocol assignments (Teredo and others), documentation.
        [0x2001, 0..=0x1ff, ..] | [0x2001, 0xdb8, ..] | [0x3fff, 0..=0xfff, ..] => false,
        // Only 2000::/3 is given to networks of the public.
        [first, ..] => (0x2000..0x4000).contains(&first),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_public_internet_are_public() {
        for good in
            ["93.184.216.34", "1.1.1.1", "2606:4700::1111", "64:ff9b::101:101", "2002:101:101::1"]
        {
            assert!(is_public(good.parse().unwrap()), "{good}");
        }
        for bad in [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "224.0.0.1",
            "255.255.255.255",
            "198.18.0.1",
            "192.0.0.8",
            "203.0.113.7",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "fd00:ec2::254",
            "ff02::1",
            "2001:db8::1",
            "2001::1",
            "::ffff:127.0.0.1",
            "::ffff:169.254.169.254",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "::7f00:1",
            "fec0::1",
            "4000::1",
        ] {
            assert!(!is_public(bad.parse().unwrap()), "{bad}");
        }
    }

    #[test]
    fn an_address_is_https_and_of_the_public_internet() {
        let read = |typed| address(typed, false, false).map(|url| url.to_string());
        assert_eq!(
            read(" https://example.org/hook?x=1 "),
            Ok("https://example.org/hook?x=1".into())
        );
        for (typed, why) in [
            ("http://example.org/", BadAddress::Insecure),
            ("ftp://example.org/", BadAddress::Shape),
            ("example.org", BadAddress::Shape),
            ("", BadAddress::Shape),
            ("https://a:b@example.org/", BadAddress::Credentials),
            ("https://localhost/", BadAddress::Private),
            ("https://intranet/", BadAddress::Private),
            ("https://box.local./", BadAddress::Private),
            ("https://metadata.google.internal/", BadAddress::Private),
            ("https://127.0.0.1/", BadAddress::Private),
            ("https://2130706433/", BadAddress::Private),
            ("https://0x7f.1/", BadAddress::Private),
            ("https://[::1]/", BadAddress::Private),
            ("https://[::ffff:10.0.0.1]/", BadAddress::Private),
        ] {
            assert_eq!(read(typed), Err(why), "{typed}");
        }
        assert!(address("http://127.0.0.1:9/", true, true).is_ok());
        assert_eq!(address("http://127.0.0.1:9/", true, false), Err(BadAddress::Private));
    }
}
