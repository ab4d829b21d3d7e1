# Dolenni mewngofnodi’r arddangosiad.

dev-sign-in-title = Mewngofnodi fel { $name }, { $role }
dev-sign-in-text = Daw’r ddolen hon o’r arddangosiad. Dim ond ar y cyfrifiadur hwn y mae’n gweithio.
dev-sign-in-button = Mewngofnodi fel { $name }
