// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/event_outputs.h"
#include "core/store/note_drafts.h"
#include "core/store/record_reader.h"
#include "core/store/record_writer.h"
#include "tests/support/catch_qt.h"
#include "tests/support/kills.h"
#include "tests/support/temp_library.h"

#include <QJsonArray>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE(
    "Killed while notes are taken, each note is there once: finished, or the last one as far as it was typed",
    "[curation]")
{
    TempLibrary temp;
    const RecordId event {u"event:meeting"_s};
    const QJsonObject group {{u"id"_s, u"g"_s}, {u"title"_s, u"Finance"_s}};
    const QJsonObject content {{u"_id"_s, event.value}, {u"title"_s, QJsonObject {{u"en"_s, u"Meeting"_s}}},
        {u"outputs"_s, QJsonObject {{u"breakout_groups"_s, QJsonArray {group}}}}};
    REQUIRE(RecordWriter(*temp.library).create(RecordType::Event, content, {u"test"_s, {}}));
    Killer killer(QStringLiteral(FOURTHP_MEETING_CHILD), 11);
    int killed = 0;

    for (int run = 0; run < killsWanted(12); ++run) {
        const QString folder = temp.library->folder().path;
        temp.library.reset(); // The child holds the lock.
        killed += killer.run({folder, event.value}) ? 1 : 0;
        temp.reopen();

        const auto record = readRecord(temp.connection(), event);
        REQUIRE((record && record->has_value()));
        const QJsonArray notes = itemsOf((*record)->shown(), {u"g"_s, u"lessons"_s});
        for (qsizetype n = 0; n < notes.size(); ++n) {
            const QJsonObject note = notes.at(n).toObject();
            REQUIRE(note.value("id"_L1) == u"n%1"_s.arg(n));
            REQUIRE(note.value("text"_L1) == u"Note %1 said in full"_s.arg(n));
        }
        const auto drafts = noteDraftsOf(temp.connection(), event);
        REQUIRE((drafts && drafts->size() <= 1));
        if (!drafts->empty()) {
            REQUIRE(drafts->front().item == u"g/lessons/n%1"_s.arg(notes.size()));
            REQUIRE(drafts->front().text.startsWith(u"Note %1 said"_s.arg(notes.size())));
        }
    }
    CHECK(killed > 0);
}
