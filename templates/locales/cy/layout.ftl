# Y gosodiad a'r rhannau cyffredin. Daw rhifau fel rhifau (maent yn dewis y ffurf luosog) ac,
# os cânt eu dangos, eto fel testun wedi'i grwpio i'w ddarllen ("1,204").

ui-service-name = Cwestiynau’r Bobl
ui-desk-name = Y ddesg
ui-skip = Neidio i brif ran y dudalen hon
ui-title-error = Gwall:

## Llywio
ui-nav-main = Prif ddewislen
ui-nav-desk = Y ddesg
ui-nav-footer = Am y gwasanaeth hwn
ui-nav-questions = Cwestiynau
ui-nav-sittings = Eisteddiadau
ui-nav-how = Sut mae’n gweithio
ui-nav-ask = Gofyn cwestiwn
ui-nav-mine = eich cwestiynau
ui-sign-out = Allgofnodi

## Troedyn
ui-footer-about = Chi sy’n gofyn. Mae pobl eraill yn cefnogi’r cwestiynau y maen nhw am eu clywed. Yna mae cynrychiolydd yn sefyll ac yn eu gofyn.
ui-footer-how-chosen = Sut y caiff cwestiynau eu dewis
ui-footer-archive = Archif
ui-footer-data = Data agored
ui-footer-developers = I ddatblygwyr
ui-footer-contact = Cysylltu a chymorth
ui-footer-complaints = Cwynion ac apeliadau
ui-footer-rules = Rheolau ar gyfer cwestiynau
ui-footer-log = Cofnod penderfyniadau
ui-footer-privacy = Preifatrwydd
ui-footer-cookies = Cwcis
ui-footer-accessibility = Hygyrchedd
ui-footer-imprint = Pwy sy’n rhedeg y gwasanaeth hwn
ui-footer-source = Cod ffynhonnell
ui-footer-version = Fersiwn { $version }.
ui-footer-request = Tudalen { $id }.

## Ffurflenni
ui-errors-title = Mae problem
ui-error-prefix = Gwall:
ui-optional = (dewisol)
ui-change = Newid
ui-counter-limit = Cewch ddefnyddio hyd at { $limit } nod.
ui-counter-left = Nodau ar ôl:
ui-counter-over = Nodau dros y terfyn:
ui-date-day = Diwrnod
ui-date-month = Mis
ui-date-year = Blwyddyn
ui-date-time = Amser
ui-progress = Cam { $step } o { $total }
ui-reference = Eich cyfeirnod:

## Cefnogi cwestiwn
ui-upvote-back = Cefnogi’r cwestiwn hwn
ui-upvote-backed = Rydych chi’n cefnogi’r cwestiwn hwn
ui-upvote-undo = Rhoi’r gorau i’w gefnogi
ui-upvote-own = Eich cwestiwn chi yw hwn
ui-upvote-closed = Mae’r cyfnod cefnogi wedi cau
ui-count-people = { $count ->
    [one] person yn cefnogi hyn
   *[other] o bobl yn cefnogi hyn
}
ui-count-at = wedi’u cyfrif am { $time }
ui-count-none = Nid oes neb wedi cefnogi hyn eto
ui-count-hidden = Cuddir y nifer hyd nes i’r alwad gau

## Cwestiynau, rhestrau a chofnodion
ui-question-background = Cefndir
ui-question-reference = Cyfeirnod { $reference }
ui-filter-apply = Dangos
ui-filter-clear = Clirio’r hidlwyr
ui-pages-label = Tudalennau
ui-pages-previous = Blaenorol
ui-pages-next = Nesaf
ui-pages-here = Tudalen { $number } o { $total }
ui-step-past = wedi’i wneud
ui-step-current = nawr
ui-step-future = i ddod
ui-seen-public = Yr hyn y bydd pawb yn ei weld
ui-seen-private = Yr hyn sy’n aros gyda ni
ui-history-entry = Gweld hyn yn y cofnod penderfyniadau
ui-error-request = Os byddwch yn cysylltu â ni am y dudalen hon, rhowch y cod hwn: { $id }

## Y rhestr derfynol a'r daflen brint
ui-slate-position = Cwestiwn { $position }
ui-slate-why = Pam y mae yma:
ui-slate-override = Newidiwyd gan berson:
ui-sheet-digest = Cod gwirio:
ui-print = Argraffu

## Y ddesg
ui-queue-late = Hwyr:
ui-reorder-up = Symud i fyny: { $name }
ui-reorder-down = Symud i lawr: { $name }
ui-decide-approve = Cymeradwyo
ui-decide-shortlist = Rhoi ar y rhestr fer
ui-decide-refuse = Gwrthod
ui-decide-refuse-send = Gwrthod y cwestiwn hwn
ui-decide-reword = Dychwelyd i’w aralleirio
ui-decide-reword-send = Dychwelyd y cwestiwn hwn
ui-decide-merge = Uno
ui-decide-merge-send = Uno â’r cwestiwn hwnnw
ui-decide-amend = Diwygio
ui-decide-amend-send = Cadw’r geiriad newydd
