// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/version_restore.h"

#include "core/model/field_differences.h"
#include "tests/unit/store/writer_bench.h"

#include <QJsonArray>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

SavedChange edited(TempLibrary &temp, const QJsonObject &patch)
{
    const auto saved = RecordWriter(*temp.library).edit(kSamlit, patch, kEditor);
    REQUIRE(saved.has_value());
    return *saved;
}

RecordHistory history(TempLibrary &temp, int atMost = 0)
{
    auto found = historyOf(temp.connection(), kSamlit, shownOf(temp, kSamlit), atMost);
    REQUIRE(found.has_value());
    return *found;
}

QJsonValue acronym(TempLibrary &temp)
{
    return shownOf(temp, kSamlit).json().value(u"acronym"_s);
}

} // namespace

TEST_CASE(
    "A whole version is what the change left behind, and going back to it is one undo", "[store][history]")
{
    TempLibrary temp(Contents::Starter);
    const Document original = shownOf(temp, kSamlit);
    const SavedChange first = edited(temp, {{u"acronym"_s, u"ONE"_s}, {u"tags"_s, QJsonArray {u"a"_s}}});
    const SavedChange second
        = edited(temp, {{u"acronym"_s, u"TWO"_s}, {u"website"_s, u"https://example.org"_s}});

    const auto back = restoreVersion(*temp.library, kSamlit, {{first.change}}, kEditor);

    REQUIRE(back.has_value());
    CHECK(fieldDifferences(first.shown, shownOf(temp, kSamlit)).empty());
    CHECK(history(temp).versions.front().change.kind == u"revert"_s);
    REQUIRE(RecordWriter(*temp.library).undo());
    CHECK(shownOf(temp, kSamlit) == second.shown);
    REQUIRE(restoreVersion(*temp.library, kSamlit, {}, kEditor));
    CHECK(fieldDifferences(original, shownOf(temp, kSamlit)).empty());
    checkSound(temp);
}

TEST_CASE("One field goes back alone, and fields that are not typed do not", "[store][history]")
{
    TempLibrary temp(Contents::Starter);
    const SavedChange first = edited(temp, {{u"acronym"_s, u"ONE"_s}, {u"tags"_s, QJsonArray {u"a"_s}}});
    edited(temp, {{u"acronym"_s, u"TWO"_s}, {u"tags"_s, QJsonArray {u"b"_s}}});

    REQUIRE(restoreVersion(*temp.library, kSamlit, {{first.change}, u"acronym"_s}, kEditor));
    CHECK(acronym(temp) == u"ONE"_s);
    CHECK(shownOf(temp, kSamlit).json().value(u"tags"_s) == QJsonArray {u"b"_s});
    for (const QString &key :
        {u"review_state"_s, u"review"_s, u"consent"_s, u"updated_by"_s, u"no_field"_s}) {
        const auto refused = restoreVersion(*temp.library, kSamlit, {{first.change}, key}, kEditor);
        REQUIRE(!refused);
        CHECK(refused.error().kind == ErrorKind::InvalidInput);
    }
}

TEST_CASE(
    "Going back to a version keeps who may have the record, and a person's own notes", "[store][history]")
{
    TempLibrary temp(Contents::Starter);
    const SavedChange open = edited(temp, {{u"tlp"_s, u"TLP:CLEAR"_s}, {u"acronym"_s, u"ONE"_s}});
    edited(temp, {{u"tlp"_s, u"TLP:RED"_s}, {u"acronym"_s, u"TWO"_s}});
    edited(temp, {{u"local_notes"_s, u"mine"_s}});

    REQUIRE(restoreVersion(*temp.library, kSamlit, {{open.change}}, kEditor));

    CHECK(acronym(temp) == u"ONE"_s);
    CHECK(shownOf(temp, kSamlit).tlp() == u"TLP:RED"_s);
    CHECK(shownOf(temp, kSamlit).json().value(u"local_notes"_s) == u"mine"_s);
    REQUIRE(restoreVersion(*temp.library, kSamlit, {{open.change}, u"tlp"_s}, kEditor));
    CHECK(shownOf(temp, kSamlit).tlp() == u"TLP:CLEAR"_s);
}

TEST_CASE("A consent that was withdrawn does not come back with an earlier version", "[store][history]")
{
    const Document now(QJsonObject {{u"type"_s, u"story"_s}, {u"_id"_s, u"story:s"_s}, {u"body"_s, u"new"_s},
        {u"consent"_s, QJsonObject {{u"status"_s, u"withdrawn"_s}}}});
    const Document then(QJsonObject {{u"type"_s, u"story"_s}, {u"_id"_s, u"story:s"_s}, {u"body"_s, u"old"_s},
        {u"consent"_s, QJsonObject {{u"status"_s, u"given"_s}}}});
    const Document after = withVersion(now, then);
    CHECK(after.json().value(u"body"_s) == u"old"_s);
    CHECK(after.json().value(u"consent"_s) == now.json().value(u"consent"_s));

    const QJsonObject taken {
        {u"role"_s, u"desk"_s}, {u"consent"_s, QJsonObject {{u"withdrawn_on"_s, u"2026-01-01"_s}}}};
    const Document shown(QJsonObject {{u"type"_s, u"stakeholder"_s}, {u"focal_point"_s, taken}});
    const Document named(QJsonObject {
        {u"type"_s, u"stakeholder"_s}, {u"focal_point"_s, QJsonObject {{u"name"_s, u"N. N."_s}}}});
    CHECK(withVersion(shown, named).json().value(u"focal_point"_s) == taken);
}

TEST_CASE("What changed since a person looked is not overwritten by going back", "[store][history]")
{
    TempLibrary temp(Contents::Starter);
    const SavedChange first = edited(temp, {{u"acronym"_s, u"ONE"_s}});
    edited(temp, {{u"acronym"_s, u"TWO"_s}});
    const auto preview = previewRestore(temp.connection(), kSamlit, {{first.change}});
    REQUIRE(preview.has_value());
    CHECK(preview->after.json().value(u"acronym"_s) == u"ONE"_s);
    edited(temp, {{u"website"_s, u"https://example.org"_s}});

    const auto refused = restoreVersion(*temp.library, kSamlit, {{first.change}}, kEditor, preview->shown);
    REQUIRE(!refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(restoreVersion(*temp.library, kSamlit, {{9999}}, kEditor).error().kind == ErrorKind::NotFound);
}

TEST_CASE("The first version is always there, also of a record that nobody changed", "[store][history]")
{
    TempLibrary temp(Contents::Starter);
    const Document original = shownOf(temp, kSamlit);
    REQUIRE(history(temp).versions.size() == 1);
    CHECK(history(temp).versions.front().kind == VersionKind::Original);
    CHECK(history(temp).versions.front().change.after == original);
    for (int n = 0; n < 5; ++n) {
        edited(temp, {{u"acronym"_s, QString::number(n)}});
    }

    const RecordHistory some = history(temp, 2);
    CHECK_FALSE(some.isWhole);
    REQUIRE(some.versions.size() == 3);
    CHECK(some.versions.back().kind == VersionKind::Original);
    CHECK(some.versions.back().change.after == original);
    CHECK(history(temp).isWhole);
    CHECK(history(temp).versions.size() == 6);
}

TEST_CASE("What came from a hub between two changes is a version of its own", "[store][history]")
{
    TempLibrary temp(Contents::Starter);
    edited(temp, {{u"acronym"_s, u"MINE"_s}});
    const auto pull = [&temp](const QString &website) {
        Document merged = shownOf(temp, kSamlit);
        merged.set(u"website"_s, website);
        merged.set(u"updated_at"_s, u"2026-03-01T10:00:00Z"_s);
        merged.set(u"updated_by"_s, u"Office"_s);
        REQUIRE(temp.connection().run(u"UPDATE mirror SET local = ?, hub_rev = '2-hub' WHERE id = ?"_s,
            {merged.toJson(), kSamlit.value}));
    };
    pull(u"https://example.org/first"_s);
    CHECK(history(temp).versions.front().kind == VersionKind::Arrived);
    CHECK(history(temp).versions.front().change.at == u"2026-03-01T10:00:00Z"_s);
    CHECK(history(temp).versions.front().change.who == u"Office"_s);
    const SavedChange later = edited(temp, {{u"acronym"_s, u"AGAIN"_s}});

    const auto versions = history(temp).versions;
    REQUIRE(versions.size() == 4);
    CHECK(versions[0].kind == VersionKind::Changed);
    REQUIRE(versions[1].kind == VersionKind::Arrived);
    CHECK(changedFields(versions[1].change.before, versions[1].change.after) == QStringList {u"website"_s});
    CHECK(versions[1].ref == VersionRef {later.change, VersionRef::Side::Before});
    REQUIRE(
        RecordWriter(*temp.library).edit(kSamlit, {{u"website"_s, u"https://example.org/mine"_s}}, kEditor));
    REQUIRE(restoreVersion(*temp.library, kSamlit, {versions[1].ref, u"website"_s}, kEditor));
    CHECK(shownOf(temp, kSamlit).json().value(u"website"_s) == u"https://example.org/first"_s);
}

TEST_CASE("Undo and redo make no version of their own", "[store][history]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    edited(temp, {{u"acronym"_s, u"ONE"_s}});
    edited(temp, {{u"acronym"_s, u"TWO"_s}});
    REQUIRE(writer.undo());
    REQUIRE(writer.undo());
    edited(temp, {{u"acronym"_s, u"THREE"_s}});
    REQUIRE(writer.undo());
    for (const RecordVersion &version : history(temp).versions) {
        CHECK(version.kind != VersionKind::Arrived);
    }
    CHECK(history(temp).versions.size() == 4);
}

TEST_CASE("A version is named by a text, and no other text names one", "[store][history]")
{
    CHECK(VersionRef::fromText(u"12b"_s) == VersionRef {12, VersionRef::Side::Before});
    CHECK(VersionRef {12, VersionRef::Side::Before}.toText() == u"12b"_s);
    CHECK(VersionRef::fromText(u"0"_s) == VersionRef {});
    CHECK_FALSE(VersionRef::fromText(u"-1"_s));
    CHECK_FALSE(VersionRef::fromText(u"b"_s));
}

TEST_CASE("Steps are done again up to one, all or none", "[store]")
{
    TempLibrary temp(Contents::Starter);
    RecordWriter writer(*temp.library);
    const SavedChange first = edited(temp, {{u"acronym"_s, u"ONE"_s}});
    const SavedChange second = edited(temp, {{u"acronym"_s, u"TWO"_s}});
    edited(temp, {{u"acronym"_s, u"THREE"_s}});
    REQUIRE(writer.undoTo(first.change));
    CHECK(writer.redoTo(999).error().kind == ErrorKind::NotFound);

    const auto redone = writer.redoTo(second.change);

    REQUIRE(redone.has_value());
    CHECK(redone->size() == 2);
    CHECK(acronym(temp) == u"TWO"_s);
    CHECK(writer.redoTo(first.change).error().kind == ErrorKind::NotFound);
}

TEST_CASE("What a hub only notes beside a record is no version of it", "[store][history]")
{
    TempLibrary temp(Contents::Starter);
    edited(temp, {{u"acronym"_s, u"MINE"_s}});
    Document returned = shownOf(temp, kSamlit);
    returned.set(u"updated_by"_s, u"desk"_s);
    returned.set(u"review"_s, QJsonObject {{u"authors"_s, QJsonArray {u"desk"_s}}});
    REQUIRE(temp.connection().run(u"UPDATE mirror SET local = ?, hub_rev = '2-hub' WHERE id = ?"_s,
        {returned.toJson(), kSamlit.value}));
    CHECK(history(temp).versions.front().kind == VersionKind::Changed);
    edited(temp, {{u"acronym"_s, u"AGAIN"_s}});
    CHECK(history(temp).versions.size() == 3);
}
