# Staff: signing in, invitations, accounts, and the list of who works here.

desk-nav-account = Your account

problem-full-name-empty = Write a name
problem-full-name-long = The name is too long. Use { $limit } characters or fewer

staff-email = E-mail address
staff-work-email = Your work e-mail address
staff-work-email-hint = You sign in with it. We do not show it to anybody.
staff-password = Password
staff-password-empty = Write your password
staff-password-short = The password is too short. Use at least { $limit } characters
staff-password-long = The password is too long. Use { $limit } characters or fewer
staff-password-repeated = That is one of the first passwords anybody would try. Choose one with more different characters
staff-password-named = Leave your own address and the name of this service out of the password
staff-new-password = New password
staff-new-password-hint = At least 15 characters. A short sentence is easy to keep in mind. You can paste it from a password manager.
staff-code = Code from your authenticator app
staff-code-hint = Six digits. If you have lost your phone, write one of your recovery codes instead.
staff-code-empty = Write the six digits that your authenticator app shows
staff-code-wrong = That is not the code the app shows now. Wait for the next one and write that
staff-first-code = Code that the app shows
staff-first-code-hint = Six digits. They change every 30 seconds.
staff-email-taken = Somebody already has an account with that address. Use another one, or sign in

## Sign in
staff-sign-in-title = Sign in to the desk
staff-sign-in-submit = Sign in
staff-sign-in-lost = If you cannot sign in, ask an organiser for a new invitation.
staff-sign-in-refused = The address, the password and the code do not fit together. Check all three. After 5 wrong tries an address has to wait 15 minutes, even with the right answers

## Invitation
staff-invitation-title = Set up your account
staff-invitation-lede = { $name }, you are invited to work here as { $role }.
staff-invitation-submit = Set up my account
staff-invitation-gone-title = This invitation does not work any more
staff-invitation-gone-text = An invitation works once, for seven days. If you have not used it yet, ask the organiser who sent it for a new one.
staff-invitation-gone-sign-in = I have an account: sign in
staff-app-legend = Your authenticator app
staff-app-text = You need an app that shows codes, such as the one built into your phone’s password manager. Scan this picture with it, or type in the key below it.
staff-app-here = The app is on this device: open it
staff-qr-label = Picture to scan with your authenticator app
staff-qr-key = Key to type in: { $key }

## Recovery codes
staff-accepted-title = Your account is ready
staff-codes-title = Your new recovery codes
staff-codes-lede = These are your recovery codes. We show them only this once.
staff-codes-keep = If you lose your phone, each of them lets you in once, in place of the code from the app. Print this page, or write them down, and keep them where nobody else looks.
staff-codes-next = I have kept them: go to the desk
staff-codes-left = { $count ->
    [0] You have no recovery codes left.
    [one] You have { $count } recovery code left.
   *[other] You have { $count } recovery codes left.
}

## Account
staff-account-title = Your account
staff-account-password = Change your password
staff-account-password-submit = Change the password
staff-account-codes = Recovery codes
staff-account-codes-submit = Make ten new codes
staff-account-sessions = Where you are signed in
staff-current-password = Your present password
staff-current-wrong = That is not your present password. After 5 wrong tries you are signed out
staff-session-since = Signed in
staff-session-seen = Last used
staff-session-this = this browser
staff-session-others = Sign out everywhere else
staff-notice-password = Your password is changed. All your other browsers are signed out.
staff-notice-others = All your other browsers are signed out.
staff-notice-recovery-code = { $count ->
    [0] You signed in with your last recovery code. Make new ones now.
    [one] You signed in with a recovery code. You have { $count } left.
   *[other] You signed in with a recovery code. You have { $count } left.
}

## Who works here
staff-list-title = Staff
staff-column-name = Name
staff-column-role = Role
staff-column-since = Since
staff-column-state = May sign in
staff-is-enabled = yes
staff-is-disabled = no
staff-disable = Shut out
staff-enable = Let in again
staff-disable-oneself = You cannot shut yourself out. Ask another organiser.
staff-disable-last = There would be no organiser left. Invite another one first.
staff-invite-title = Invite somebody
staff-invite-submit = Make an invitation
staff-name = Their name
staff-name-hint = Colleagues see it. The public does not.
staff-role = Their role
staff-role-empty = Choose a role
staff-role-organiser-hint = Sets up sittings, selects and publishes slates, invites staff. May do all the work of the others.
staff-role-moderator-hint = Decides questions.
staff-role-office-hint = Prints the slate and records answers.
staff-role-auditor-hint = Reads everything, changes nothing.
staff-invited-title = Send this link
staff-invited-text = Send this link to { $name }. It works once, for seven days.
staff-invited-once = We show it only this once. Whoever opens it gets the account, so send it where only they read it.
staff-invited-back = Back to the staff list
