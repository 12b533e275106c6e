// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/edition_changes.h"
#include "tests/unit/curation/edition_fixture.h"

#include <algorithm>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<RecordId> of(const EditionChanges &changes, EditionChangeKind kind)
{
    std::vector<RecordId> ids;
    for (const EditionChange &change : changes.changes) {
        if (change.kind == kind) {
            ids.push_back(change.record);
        }
    }
    return ids;
}

QString plain(const char *, const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("What changed since a frozen edition is added, removed, moved and changed cases", "[curation]")
{
    EditionDesk desk;
    const RecordId a = desk.publish(u"harbour"_s);
    const RecordId b = desk.publish(u"railway"_s);
    const RecordId c = desk.publish(u"orchard"_s);
    const RecordId d = desk.publish(u"quarry"_s);
    const RecordId moved = desk.publish(u"vineyard"_s);
    desk.add({a, b, c, d, moved});
    REQUIRE(desk.freeze());
    const EditionContents frozen = desk.contents();
    const auto next = nextEdition(*desk.temp.library, desk.edition, desk.ana);
    REQUIRE(next.has_value());
    const RecordId id = next->change.id;
    CHECK(editionChanges(frozen, desk.contentsOfEdition(id), u"en"_s).changes.size()
        == 1); // Its title names its number.

    Library &library = *desk.temp.library;
    const RecordId fresh = desk.publish(u"market"_s);
    REQUIRE(addCases(library, id, {fresh}, {}, desk.ana));
    REQUIRE(removeCases(library, id, {b}, desk.ana));
    const Edition now = Edition::from(desk.shown(id));
    REQUIRE(moveCase(library, id, moved, now.chapters[2].id, 0, desk.ana));
    REQUIRE(moveCase(library, id, d, now.chapters[1].id, 0, desk.ana)); // In front of a and c, which stay.
    desk.retitle(c, u"Practice of orchard and others"_s);
    REQUIRE(addChapter(library, id, {.id = {}, .title = u"Courts"_s}, {}, desk.ana));

    const EditionChanges changes = editionChanges(frozen, desk.contentsOfEdition(id), u"en"_s);
    CHECK(of(changes, EditionChangeKind::Added) == std::vector<RecordId> {fresh});
    CHECK(of(changes, EditionChangeKind::Removed) == std::vector<RecordId> {b});
    CHECK(of(changes, EditionChangeKind::Moved) == std::vector<RecordId> {d, moved});
    CHECK(of(changes, EditionChangeKind::Changed) == std::vector<RecordId> {id, c});
    REQUIRE(changes.chapters.size() == 1);
    CHECK(changes.chapters[0].after == u"Courts"_s);
    const auto change = std::find_if(changes.changes.begin(), changes.changes.end(),
        [&c](const EditionChange &one) { return one.record == c; });
    CHECK(change->paths == QStringList {u"title.en"_s});
    const auto fields = changedFields(*change, Labels(desk.temp.vocabularies, {u"en"_s}), plain);
    REQUIRE(fields.size() == 1);
    CHECK(fields[0].label == u"Title (English)"_s);
    CHECK(markedDifference(fields[0].before, fields[0].after) == u"Practice of orchard {+and others+}"_s);
}

TEST_CASE("Being frozen, reviewed and saved again is no change of a case", "[curation]")
{
    EditionDesk desk;
    const RecordId a = desk.publish(u"harbour"_s);
    desk.add({a});
    REQUIRE(desk.freeze());
    const EditionContents frozen = desk.contents();
    REQUIRE(RecordWriter(*desk.temp.library).edit(desk.edition, {{u"state"_s, u"working"_s}}, desk.ana));
    REQUIRE(RecordWriter(*desk.temp.library).edit(a, {{u"local_notes"_s, u"mine"_s}}, desk.ana));
    REQUIRE(commentOn(*desk.temp.library, a, {}, u"Good."_s, desk.ben));
    REQUIRE(moveRecord(*desk.temp.library, a, ReviewState::InReview, {}, desk.ben));
    CHECK(editionChanges(frozen, desk.contents(), u"en"_s).isEmpty());
}
