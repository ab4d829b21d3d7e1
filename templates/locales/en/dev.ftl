# The sign-in links of the demonstration.

dev-sign-in-title = Sign in as { $name }, { $role }
dev-sign-in-text = This link comes from the demonstration. It works on this computer only.
dev-sign-in-button = Sign in as { $name }
