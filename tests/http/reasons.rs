//! The reasons for refusing.

use crate::world::World;
use pqt::domain::staff::Role;

#[test]
fn mo_adds_changes_and_retires_a_reason() {
    let world = World::new();
    let mo = world.staff("Mo", Role::Moderator);
    mo.get("/desk/reasons").expect(200).must_have("It is not a question");
    let page = mo.get("/desk/reasons/new").form("/desk/reasons/new").submit().expect(422);
    assert_eq!(page.errors().len(), 5, "{:?}", page.errors());
    let form = page.form("/desk/reasons/new").fill("code", "rhetorical");
    let form = form.fill("title_en", "No question").fill("title_cy", "Dim cwestiwn");
    let form = form.fill("public_en", "It asks nothing.\nPlease ask something.");
    let page = form.fill("public_cy", "Nid yw’n gofyn dim.").check("is_hidden").submit();
    page.expect(200).must_have("No question").must_have("hidden").must_have("in use");
    mo.get("/cy/desk/reasons").must_have("Dim cwestiwn").must_have("Nid yw’n gofyn dim.");
    let edit = "/desk/reasons/rhetorical";
    let page = mo.get("/desk/reasons").follow("No question");
    assert_eq!(page.form(edit).value("is_hidden"), Some("yes"));
    let page = page.form(edit).uncheck("is_hidden").fill("title_en", "<b>{{7}}").submit();
    page.expect(200).must_have("<b>{{7}}").must_have("shown");
    let form = mo.get("/desk/reasons/new").form("/desk/reasons/new").fill("code", "rhetorical");
    let form = form.fill("title_en", "a").fill("title_cy", "b").fill("public_en", "c");
    let page = form.fill("public_cy", "d").submit().expect(422);
    assert_eq!(page.errors(), ["That code is taken. Choose another"]);
    let page = mo.get(edit).form(&format!("{edit}/retire")).submit().expect(200);
    page.must_have("retired");
    mo.get(edit).form(&format!("{edit}/restore")).submit().must_have("in use");
}

#[test]
fn others_read_the_reasons_and_find_no_way_to_change_them() {
    let world = World::new();
    let ade = world.staff("Ade", Role::Auditor);
    let page = ade.get("/desk/reasons").expect(200);
    assert!(page.links().iter().all(|link| link.href != "/desk/reasons/new"));
    ade.get("/desk/reasons/new").expect(403);
}
