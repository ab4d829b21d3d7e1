//! A file as it comes from a page: written to disk piece by piece, within limits of
//! size and time.
//!
//! Never: a byte of a file before the form's token is known to be good; the whole of
//! it in memory; a name of the sender's as a path.

use crate::jobs::take_in as files;
use crate::web::csrf;
use crate::web::error::Error;
use crate::web::extract::Visit;
use actix_multipart::{Field, Multipart};
use actix_web::web;
use futures_util::StreamExt;
use std::collections::HashMap;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Longest that a whole upload may take.
const LONGEST: Duration = Duration::from_secs(3_600);
/// Most bytes of a field that is no file.
const FIELD_BYTES: usize = 1_000;
/// Most files at once.
const MOST_FILES: usize = 10_000;

/// What came: the fields, and a folder with the files.
#[derive(Debug)]
pub(super) struct Upload {
    /// The fields that are no files.
    pub fields: HashMap<String, String>,
    /// Where the files lie; the folder of nobody yet. Deleted with this, unless it is moved.
    pub folder: PathBuf,
    /// The name that the first file had on its sender's computer.
    pub file_name: String,
    /// How many files came.
    pub count: usize,
    /// The limit of size was passed.
    pub is_too_large: bool,
}

impl Drop for Upload {
    fn drop(&mut self) {
        files::delete(&self.folder);
    }
}

impl Upload {
    /// A folder for what comes.
    pub(super) async fn begin(visit: &Visit) -> Result<Upload, Error> {
        let name = format!("arriving-{}", visit.app.entropy.token());
        let folder = files::folder_of(&visit.app.config.data_dir, &name);
        let made = folder.clone();
        web::block(move || std::fs::create_dir_all(made)).await?.map_err(on_disk)?;
        Ok(Upload {
            fields: HashMap::new(),
            folder,
            file_name: String::new(),
            count: 0,
            is_too_large: false,
        })
    }

    /// Gives the files to a mailbag.
    pub(super) async fn move_to(&self, to: PathBuf) -> Result<(), Error> {
        let from = self.folder.clone();
        web::block(move || std::fs::rename(from, to)).await?.map_err(on_disk)
    }
}

/// Receives a form with files.
///
/// # Errors
/// [`Error::StaleForm`] unless the token comes first; [`Error::TooSlow`].
pub(super) async fn receive(visit: &Visit, form: Multipart) -> Result<Upload, Error> {
    let mut upload = Upload::begin(visit).await?;
    let reading = read(visit, form, &mut upload);
    actix_web::rt::time::timeout(LONGEST, reading).await.map_err(|_| Error::TooSlow)??;
    if !upload.fields.contains_key("csrf") {
        return Err(Error::StaleForm);
    }
    Ok(upload)
}

async fn read(visit: &Visit, mut form: Multipart, upload: &mut Upload) -> Result<(), Error> {
    let mut left = visit.app.config.limits.mailbag_mib * 1024 * 1024;
    while let Some(field) = soon(visit, form.next()).await? {
        let mut field = field.map_err(|e| Error::Unreadable(e.to_string()))?;
        let name = field.name().unwrap_or_default().to_owned();
        let file = field.content_disposition().and_then(|d| d.get_filename()).map(str::to_owned);
        let Some(file) = file else {
            let value = text(visit, &mut field).await?;
            if name == "csrf" {
                let (key, holder) = (&visit.app.secrets.csrf, visit.csrf_holder());
                if !csrf::is_good(key, holder, &value, visit.now) {
                    return Err(Error::StaleForm);
                }
            }
            upload.fields.insert(name, value);
            continue;
        };
        if !upload.fields.contains_key("csrf") {
            return Err(Error::StaleForm);
        }
        upload.count += 1;
        if upload.count > MOST_FILES {
            return Err(Error::TooLarge);
        }
        let path = upload.folder.join(format!("{:08}", upload.count));
        let written = write(visit, &mut field, &path, &mut left).await?;
        match written {
            Some(0) => upload.count -= 1,
            Some(_) if upload.file_name.is_empty() => upload.file_name = file,
            Some(_) => {}
            None => {
                upload.is_too_large = true;
                return Ok(());
            }
        }
    }
    Ok(())
}

/// Writes a file; `None` once nothing is left of the limit.
async fn write(
    visit: &Visit,
    field: &mut Field,
    path: &Path,
    left: &mut u64,
) -> Result<Option<u64>, Error> {
    let (target, mut written) = (path.to_owned(), 0);
    let mut file = web::block(move || File::create(target)).await?.map_err(on_disk)?;
    while let Some(piece) = soon(visit, field.next()).await? {
        let piece = piece.map_err(|e| Error::Unreadable(e.to_string()))?;
        let Some(rest) = left.checked_sub(piece.len() as u64) else { return Ok(None) };
        (*left, written) = (rest, written + piece.len() as u64);
        file = web::block(move || file.write_all(&piece).map(|()| file)).await?.map_err(on_disk)?;
    }
    if written == 0 {
        std::fs::remove_file(path).map_err(on_disk)?;
    }
    Ok(Some(written))
}

async fn text(visit: &Visit, field: &mut Field) -> Result<String, Error> {
    let mut bytes = Vec::new();
    while let Some(piece) = soon(visit, field.next()).await? {
        bytes.extend_from_slice(&piece.map_err(|e| Error::Unreadable(e.to_string()))?);
        if bytes.len() > FIELD_BYTES {
            return Err(Error::TooLarge);
        }
    }
    String::from_utf8(bytes).map_err(|e| Error::Unreadable(e.to_string()))
}

/// The next piece, which must come as soon as a whole form must.
async fn soon<T>(visit: &Visit, piece: impl Future<Output = T>) -> Result<T, Error> {
    let patience = Duration::from_secs(visit.app.config.server.body_seconds);
    actix_web::rt::time::timeout(patience, piece).await.map_err(|_| Error::TooSlow)
}

fn on_disk(error: std::io::Error) -> Error {
    Error::Internal(format!("a mailbag cannot be written: {error}"))
}
