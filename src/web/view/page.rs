//! The frame of every page.
//!
//! Never: anything about the page's own subject.

use crate::web::extract::Visit;
use serde::Serialize;

/// What the layout shows around a page.
#[derive(Debug, Clone, Serialize)]
pub struct Page {
    /// Language code.
    pub lang: &'static str,
    /// Writing direction.
    pub dir: &'static str,
    /// Title, in the reader's language.
    pub title: String,
    /// The page shows a form that needs mending.
    pub is_error: bool,
    /// This page's path without language prefix and query.
    pub path: String,
    /// The same page in the other language.
    pub other_lang_url: String,
    /// That language's own name.
    pub other_lang_name: &'static str,
    /// Token for forms.
    pub csrf: String,
    /// `public`, `desk`, `print`, `dispatch` or `wall`: which layout.
    pub area: &'static str,
    /// Who is signed in, on staff pages.
    pub staff: Option<StaffFrame>,
    /// Whether single keys do something here.
    pub keys: bool,
    /// Who is remembered, on public pages.
    pub supporter: Option<SupporterFrame>,
    /// A message at the top.
    pub notice: Option<Notice>,
    /// The program's version.
    pub version: &'static str,
    /// Whether the page looks again by itself for what has changed, where scripts run.
    pub is_live: bool,
    /// The page does not look again by itself even without scripts, because its reader wants it still.
    pub is_still: bool,
    /// The same in other forms: feeds, calendars, what others may embed.
    pub alternates: Vec<Alternate>,
    /// What the page is about, for search engines, as schema.org says it.
    pub linked_data: Option<serde_json::Value>,
    /// To quote when something went wrong.
    pub request_id: String,
    /// The host's name, contact, owner, imprint and source code.
    pub service: ServiceFrame,
}

/// The member of staff in the header.
#[derive(Debug, Clone, Serialize)]
pub struct StaffFrame {
    /// Name.
    pub name: String,
    /// Role in words.
    pub role_name: String,
    /// Where they can go.
    pub nav: Vec<NavLink>,
}

/// A link in the staff navigation.
#[derive(Debug, Clone, Serialize)]
pub struct NavLink {
    /// Address with language prefix.
    pub url: String,
    /// Words.
    pub label: String,
    /// This is the page shown.
    pub is_current: bool,
}

/// The supporter in the header.
#[derive(Debug, Clone, Serialize)]
pub struct SupporterFrame {
    /// First name.
    pub first_name: String,
}

/// The same in another form (`<link rel="alternate">`).
#[derive(Debug, Clone, Serialize)]
pub struct Alternate {
    /// Media type.
    pub kind: &'static str,
    /// Words.
    pub title: String,
    /// Address with language prefix.
    pub href: String,
}

/// A message at the top of a page.
#[derive(Debug, Clone, Serialize)]
pub struct Notice {
    /// `success`, `info` or `warning`.
    pub kind: &'static str,
    /// The sentence.
    pub text: String,
}

/// What the footer says of the host.
#[derive(Debug, Clone, Serialize)]
pub struct ServiceFrame {
    /// Address for help.
    pub contact_email: String,
    /// Who answers for the service.
    pub owner: String,
    /// Imprint in one line.
    pub imprint: String,
    /// Where the source code is; empty for none.
    pub source_url: String,
}

/// A page and its view in one root object.
#[derive(Serialize)]
pub struct Rendered<'a, V: Serialize> {
    /// The frame.
    pub page: Page,
    /// The page's own fields, beside it.
    #[serde(flatten)]
    pub view: &'a V,
}

impl Page {
    /// The frame for this visit, in the public layout.
    pub fn new(visit: &Visit, title: String) -> Page {
        let other = visit.lang.other();
        let service = &visit.app.config.service;
        Page {
            lang: visit.lang.code(),
            dir: "ltr",
            title,
            is_error: false,
            path: visit.path.split('?').next().unwrap_or("/").to_owned(),
            other_lang_url: format!("{}{}", other.prefix(), visit.path),
            other_lang_name: other.own_name(),
            csrf: visit.csrf_token(),
            area: "public",
            staff: None,
            keys: false,
            supporter: visit
                .supporter
                .as_ref()
                .map(|s| SupporterFrame { first_name: s.first_name.clone() }),
            notice: None,
            version: env!("CARGO_PKG_VERSION"),
            is_live: false,
            is_still: false,
            alternates: Vec::new(),
            linked_data: None,
            request_id: visit.request_id.clone(),
            service: ServiceFrame {
                contact_email: service.contact_email.clone(),
                owner: service.owner.clone(),
                imprint: service.imprint.clone(),
                source_url: service.source_url.clone(),
            },
        }
    }

    /// The page shows a form that needs mending.
    pub fn with_errors(mut self) -> Page {
        self.is_error = true;
        self
    }

    /// The page shows work under way, and looks again for what has changed. Without
    /// scripts a person does that: a page that reloads itself loses their place.
    pub fn looking_again(mut self) -> Page {
        self.is_live = true;
        self
    }

    /// Names other forms of the page.
    pub fn with_alternates(mut self, alternates: Vec<Alternate>) -> Page {
        self.alternates.extend(alternates);
        self
    }

    /// Tells search engines what the page is about.
    pub fn about(mut self, linked_data: Option<serde_json::Value>) -> Page {
        self.linked_data = linked_data;
        self
    }

    /// Shows a sentence at the top.
    pub fn with_notice(mut self, kind: &'static str, text: String) -> Page {
        self.notice = Some(Notice { kind, text });
        self
    }

    /// The staff layout with the navigation that the signed-in role may use.
    pub fn for_desk(mut self, visit: &Visit) -> Page {
        self.area = "desk";
        self.supporter = None;
        self.keys = visit.staff.as_ref().is_some_and(|member| member.uses_keys);
        self.staff = visit.staff.as_ref().map(|member| StaffFrame {
            name: member.name.clone(),
            role_name: visit.word(&format!("role-{}", member.role.code())),
            nav: super::desk_nav::links(visit, member.role),
        });
        self
    }

    /// The view at the sitting: nothing but the question and its buttons.
    pub fn for_dispatch(mut self) -> Page {
        self.area = "dispatch";
        self.supporter = None;
        self
    }

    /// The wall of a hall, to be read from the last row. Where no script runs it loads itself again,
    /// unless its reader wants it `still`.
    pub fn for_wall(mut self, still: bool) -> Page {
        self.area = "wall";
        self.is_still = still;
        self
    }

    /// The print layout: no navigation, light colours only.
    pub fn for_print(mut self) -> Page {
        self.area = "print";
        self
    }
}
