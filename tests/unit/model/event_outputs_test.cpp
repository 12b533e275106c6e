// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/event_outputs.h"
#include "core/model/merge_records.h"
#include "tests/support/catch_qt.h"
#include "tests/support/examples.h"

#include <QJsonObject>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

const OutputList kGroups {{}, u"breakout_groups"_s};
const OutputList kChallenges {u"b1"_s, u"challenges"_s};

Document with(const Document &event, const OutputItem &item, const QJsonObject &members)
{
    const Result<Document> after = withItem(event, item, members);
    REQUIRE(after);
    return *after;
}

QStringList textsOf(const Document &event, const OutputList &list)
{
    QStringList texts;
    for (const QJsonValue item : itemsOf(event, list)) {
        texts.append(item.toObject().value("text"_L1).toString());
    }
    return texts;
}

} // namespace

TEST_CASE("A note goes to its group and question, and what else the event says stays", "[model]")
{
    const Document event = example(RecordType::Event);

    const Document noted = with(event, {kChallenges, u"n1"_s}, {{u"text"_s, u"No funds"_s}});

    CHECK(textsOf(noted, kChallenges) == QStringList {u"Trust"_s, u"No funds"_s});
    CHECK(*withoutItem(noted, {kChallenges, u"n1"_s}) == event);
    CHECK(with(noted, {kChallenges, u"n1"_s}, {{u"text"_s, u"No money"_s}}).value(u"x_future")
        == event.value(u"x_future"));
    CHECK(withItem(event, {{u"gone"_s, u"challenges"_s}, u"n"_s}, {}).error().kind == ErrorKind::NotFound);
    CHECK(withItem(event, {{u"b1"_s, u"title"_s}, u"n"_s}, {}).error().kind == ErrorKind::InvalidInput);
    CHECK(withItem(example(RecordType::Page), {kGroups, u"n"_s}, {}).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("An item keeps members that nobody named, and loses those set to nothing", "[model]")
{
    const Document event = example(RecordType::Event);
    const OutputItem group {kGroups, u"b1"_s};

    const QJsonObject renamed
        = itemOf(with(event, group, {{u"title"_s, u"Banks"_s}, {u"note_taker"_s, QJsonValue()}}), group);

    CHECK(renamed.value("title"_L1) == u"Banks"_s);
    CHECK_FALSE(renamed.contains("note_taker"_L1));
    CHECK(renamed.value("challenges"_L1) == itemOf(event, group).value("challenges"_L1));
}

TEST_CASE("Items move within their list and no further than its ends", "[model]")
{
    Document event = example(RecordType::Event);
    event = with(event, {kChallenges, u"n1"_s}, {{u"text"_s, u"second"_s}});
    event = with(event, {kChallenges, u"n2"_s}, {{u"text"_s, u"third"_s}});

    CHECK(textsOf(*withItemMoved(event, {kChallenges, u"n2"_s}, -1), kChallenges)
        == QStringList {u"Trust"_s, u"third"_s, u"second"_s});
    CHECK(textsOf(*withItemMoved(event, {kChallenges, u"h1"_s}, 99), kChallenges)
        == QStringList {u"second"_s, u"third"_s, u"Trust"_s});
    CHECK(withItemMoved(event, {kChallenges, u"gone"_s}, 1).error().kind == ErrorKind::NotFound);
}

TEST_CASE("What a meeting has not answered yet is told by group and question", "[model]")
{
    Document event;
    event.set(u"_id"_s, u"event:e"_s);
    event.set(u"type"_s, u"event"_s);
    event = with(event, {kGroups, u"g"_s}, {{u"title"_s, u"Finance"_s}});
    event = with(event, {{u"g"_s, u"lessons"_s}, u"n"_s}, {{u"text"_s, u"Start small"_s}});

    CHECK(emptyLists(event)
        == std::vector<OutputList> {{u"g"_s, u"challenges"_s}, {u"g"_s, u"best_practices"_s},
            {u"g"_s, u"role_of_io_and_civil_society"_s}, {{}, u"conclusions"_s}, {{}, u"recommendations"_s}});
    CHECK(groupNamed(event, u"finance"_s).value("id"_L1) == u"g"_s);
    CHECK(groupNamed(event, u"g"_s) == groupNamed(event, u"Finance"_s));
    CHECK(groupNamed(event, u"Technology"_s).isEmpty());
}

TEST_CASE("Notes of two laptops in one group and under one question are merged note by note", "[model][sync]")
{
    const Document base = example(RecordType::Event);
    Document mine = with(base, {kChallenges, u"m"_s}, {{u"text"_s, u"heard here"_s}});
    mine = with(mine, {kChallenges, u"h1"_s}, {{u"text"_s, u"Trust is missing"_s}});
    Document hub = with(base, {kChallenges, u"h"_s}, {{u"text"_s, u"heard there"_s}});
    hub = with(hub, {{u"b1"_s, u"lessons"_s}, u"l9"_s}, {{u"text"_s, u"Meet again"_s}});
    hub = with(hub, {kGroups, u"b1"_s}, {{u"title"_s, u"Platforms"_s}});

    const Merged merged = mergeRecords(base, mine, hub);

    CHECK(merged.conflicts == QStringList());
    CHECK(textsOf(merged.document, kChallenges)
        == QStringList {u"Trust is missing"_s, u"heard there"_s, u"heard here"_s});
    CHECK(textsOf(merged.document, {u"b1"_s, u"lessons"_s}).contains(u"Meet again"_s));
    CHECK(itemOf(merged.document, {kGroups, u"b1"_s}).value("title"_L1) == u"Platforms"_s);
}

TEST_CASE("A note that both laptops changed is a conflict of that note alone, and so is a group that went",
    "[model][sync]")
{
    const Document base = example(RecordType::Event);
    const Document mine = with(base, {kChallenges, u"h1"_s}, {{u"text"_s, u"mine"_s}});
    const Document hub = with(base, {kChallenges, u"h1"_s}, {{u"text"_s, u"theirs"_s}});
    const QStringList note {u"outputs.breakout_groups.b1.challenges.h1"_s};

    const Merged merged = mergeRecords(base, mine, hub);
    CHECK(merged.conflicts == note);
    CHECK(textsOf(merged.document, kChallenges) == QStringList {u"mine"_s});
    CHECK(textsOf(withValuesFrom(merged.document, hub, note), kChallenges) == QStringList {u"theirs"_s});

    const Document without = *withoutItem(base, {kGroups, u"b1"_s});
    CHECK(mergeRecords(base, without, hub).conflicts == QStringList {u"outputs.breakout_groups.b1"_s});
}
