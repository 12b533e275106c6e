// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_engine.h"
#include "core/store/collections.h"
#include "core/store/record_reader.h"
#include "tests/support/catch_qt.h"
#include "tests/support/gui_driver.h"
#include "tests/support/temp_library.h"
#include "ui/common/settings.h"
#include "ui/main/collection_note_dialog.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("The notes of a collection and of a record in it are both kept, whichever is shown last", "[ui]")
{
    const TempLibrary temp {Contents::Starter};
    ui::Settings settings {temp.folder.filePath(u"settings.ini"_s)};
    SearchEngine engine {*temp.library};
    Collections collections(*temp.library);
    const auto made = collections.add(u"Mine"_s);
    const auto docids = temp.connection().all(
        u"SELECT docid FROM record LIMIT 1"_s, {}, [](const Row &row) { return row.integer(0); });
    REQUIRE(made);
    REQUIRE(docids);
    const auto ids = recordIds(temp.connection(), *docids);
    REQUIRE(ids);
    REQUIRE(collections.addRecords(made->id, *ids));

    ui::CollectionNoteDialog dialog(
        ui::Services {*temp.library, engine, temp.vocabularies, temp.clock, settings}, *made, *docids);
    auto &text = *dialog.findChild<QPlainTextEdit *>(u"collectionNote"_s);
    auto &about = *dialog.findChild<QComboBox *>(u"noteAbout"_s);
    CHECK_FALSE(text.isEnabled()); // Until it is known what the note is about.
    REQUIRE(GuiDriver::waitUntil([&about] { return about.count() == 2; }));
    REQUIRE(text.isEnabled());
    text.setPlainText(u"Of the record"_s);
    about.setCurrentIndex(0);
    text.setPlainText(u"De tous\u00A0!"_s);
    about.setCurrentIndex(1);
    CHECK(text.toPlainText() == u"Of the record"_s);
    dialog.accept();

    const auto changed = dialog.changed();
    REQUIRE(changed.size() == 2);
    CHECK(changed[0].about.isEmpty());
    CHECK(changed[0].text == u"De tous\u00A0!"_s);
    CHECK(changed[1].about == ids->front());
    CHECK(changed[1].text == u"Of the record"_s);
}
