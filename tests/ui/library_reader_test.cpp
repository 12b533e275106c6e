// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/ui/library_fixture.h"

#include "core/store/conflict_store.h"
#include "core/store/record_reader.h"

#include <QSignalSpy>

using namespace fourthp;
using namespace fourthp::test;
using namespace fourthp::ui;
using namespace Qt::StringLiterals;

namespace {

SearchQuery words(const QString &text)
{
    return {text, {}, {}};
}

const RecordId kSamlit {u"case_study:case-samlit"_s};

RecordId someEvent(LibraryWindow &window)
{
    return recordsOfType(window.temp.connection(), RecordType::Event, 1)->front().id;
}

/// Chooses the case in the result for its name.
void readSamlit(LibraryWindow &window)
{
    REQUIRE(window.ask(words(u"samlit"_s)));
    window.clickRow(0);
    REQUIRE(waitUntil([&] { return window.page.currentRecord() == kSamlit; }));
}

} // namespace

TEST_CASE(
    "What a link led to stays beside the result, and leaves with the next question", "[ui][library][reader]")
{
    LibraryWindow window;
    readSamlit(window);
    const RecordId partner = someEvent(window);
    window.page.showRecord(partner);
    window.page.refresh();
    REQUIRE(window.settle());
    REQUIRE(window.page.currentRecord() == partner);

    REQUIRE(window.ask({{}, {{u"type"_s, {u"case_study"_s}, false}}, {}}));

    CHECK(window.page.currentRecord().isEmpty());
}

TEST_CASE("What a link led to stays if the next result holds it", "[ui][library][reader]")
{
    LibraryWindow window;
    readSamlit(window);
    const RecordId partner = someEvent(window);
    window.page.showRecord(partner);

    REQUIRE(window.ask({{}, {{u"type"_s, {u"event"_s}, false}}, {}}));

    CHECK(window.page.currentRecord() == partner);
    CHECK(waitUntil(
        [&] { return window.list().currentIndex().data(ResultModel::IdRole).toString() == partner.value; }));
}

TEST_CASE("After a new record was begun and given up, the row that was read before opens again",
    "[ui][library][reader]")
{
    LibraryWindow window;
    readSamlit(window);

    window.page.createRecord(RecordType::Event);
    REQUIRE(window.page.recordPane().isEditing());
    CHECK_FALSE(window.list().selectionModel()->hasSelection());
    window.page.recordPane().cancelEdit();
    REQUIRE(window.page.currentRecord().isEmpty());
    window.clickRow(0);

    CHECK(waitUntil([&] { return window.page.currentRecord() == kSamlit; }));
}

TEST_CASE("A new record that was saved is the chosen row, and the others open again", "[ui][library][reader]")
{
    LibraryWindow window;
    readSamlit(window);
    REQUIRE(window.ask({}));
    window.page.createRecord(RecordType::Stakeholder);
    const RecordId made = window.page.currentRecord();
    auto *title = window.page.findChild<QLineEdit *>(u"edit_title"_s);
    REQUIRE(title != nullptr);
    title->setText(u"Harbour watch"_s);

    window.page.recordPane().save();
    REQUIRE(waitUntil([&] { return !window.page.recordPane().isEditing(); }));

    CHECK(waitUntil(
        [&] { return window.list().currentIndex().data(ResultModel::IdRole).toString() == made.value; }));
    window.clickRow(window.rowOf(kSamlit.value));
    CHECK(waitUntil([&] { return window.page.currentRecord() == kSamlit; }));
}

TEST_CASE("A row in conflict says so", "[ui][library][reader]")
{
    LibraryWindow window;
    REQUIRE(window.ask(words(u"samlit"_s)));
    REQUIRE_FALSE(window.model().rowAt(0)->badges.contains(u"in conflict"_s));
    {
        auto session = window.temp.library->write();
        REQUIRE(session);
        REQUIRE(recordConflict(session->connection(),
            {.id = kSamlit,
                .channel = u"sample"_s,
                .kind = u"fields"_s,
                .fields = {u"title"_s},
                .foundAt = u"2026-11-24T09:00:00Z"_s}));
        session->touched(window.model().rowAt(0)->docid);
        REQUIRE(session->commit());
    }

    CHECK(waitUntil([&] {
        return window.model().rowAt(0) != nullptr
            && window.model().rowAt(0)->badges.contains(u"in conflict"_s);
    }));
    CHECK(window.model().index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"in conflict"_s));
}
