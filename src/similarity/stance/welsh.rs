//! Welsh words of for and against, in the forms in which questions use them: verb-nouns and commands.
//!
//! Never: "ni" and "na" as a "not" wherever they stand; mostly they mean "we" and "than".

use super::lists::Written;

/// Compared by their radicals, so that mutated forms need no entry.
pub(super) const WELSH: Written = Written {
    for_it: "achub achubwch adeiladu adeiladwch adfer adferwch agor agorwch agored ailagor ailagorwch ailddechrau \
        amddiffyn amddiffynnwch ariannu ariannwch buddsoddi cadw cadwch caniatáu caniatau caniatewch cefnogi cefnogwch \
        codi codwch creu crëwch cryfhau cryfhewch cyflwyno cyflwynwch cyfreithlon cyfreithloni cynnal cynyddu \
        cynyddwch darparu dechrau dechreuwch derbyn diogelu diogelwch ehangu ehangwch estyn gorfodol gwarchod gwella \
        gwladoli hybu mwy parhau sefydlu ymestyn ymuno",
    against: "anghyfreithlon atal ataliwch cau caewch canslo cwtogi cyfyngu diddymu diddymwch dileu dilëwch dod \
        erbyn gadael gadewch gohirio gostwng gostyngwch gwahardd gwaharddwch gwaharddiad gwanhau gwirfoddol gwrthod \
        gwrthwynebu gwrthwynebwch llai lladd lleihau llaciwch llacio preifateiddio rhewi rhewch rhwystro stopio \
        stopiwch terfynu torri torrwch toriad toriadau tynnu",
    not: "ddim nid nad peidiwch peidio heb byth",
    phrases: "-rhoi terfyn ar|-rhoi diwedd ar|-cael gwared|-yn erbyn|+o blaid|+dod yn ôl|+dod nôl|=dim ond|=mwy na|\
        =llai na|=byth eto|=dod o|=tynnu sylw|=mwy a mwy",
    antonyms: "cyhoeddus/preifat mawr/bach cyflym/araf uchel/isel cynnar/hwyr gogledd/de cyfoethog/tlawd",
    light: "rhoi rhowch gwneud mynd cymryd defnyddio",
    breaks: "a ac ond neu pan drwy trwy achos os fel",
    purpose: "mwyn",
    leading_on: "",
    why: "pam",
};
