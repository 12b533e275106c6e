// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/sharing.h"
#include "tests/support/catch_qt.h"

#include <QJsonArray>

#include <algorithm>
#include <vector>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 24);

Document resourceMarked(const QJsonValue &marking)
{
    return Document(QJsonObject {{u"_id"_s, u"resource:r"_s}, {u"type"_s, u"resource"_s}, {u"tlp"_s, marking}});
}

} // namespace

TEST_CASE("A record leaves under a marking that allows it, however it is written, and under none at all", "[model]")
{
    for (const QString &marking : {u"TLP:CLEAR"_s, u"TLP:GREEN"_s, u"TLP:AMBER"_s, u"TLP:AMBER+STRICT"_s, u"tlp:green"_s, u" TLP: Amber + Strict\n"_s}) {
        CAPTURE(marking);
        CHECK(mayLeave(resourceMarked(marking), ConsentChannel::Library, kToday));
    }
    CHECK(mayLeave(Document(QJsonObject {{u"_id"_s, u"resource:r"_s}}), ConsentChannel::Library, kToday));
}

TEST_CASE("A record stays when it is marked red or nobody can tell what its marking means", "[model]")
{
    for (const QString &marking : {u"TLP:RED"_s, u"TLP:Red"_s, u"tlp:red"_s, u" TLP : RED "_s, u"RED"_s, u"GREEN"_s, u"TLP:PURPLE"_s, u"TLP:"_s, u""_s, u" "_s,
             u"TLP\uff1aGREEN"_s, u"TLP:GREEN,TLP:RED"_s}) {
        CAPTURE(marking);
        CHECK_FALSE(mayLeave(resourceMarked(marking), ConsentChannel::Library, kToday));
    }
    for (const QJsonValue &marking : {QJsonValue(QJsonArray {u"TLP:RED"_s}), QJsonValue(QJsonObject {{u"en"_s, u"TLP:GREEN"_s}}), QJsonValue(1), QJsonValue(true),
             QJsonValue(QJsonValue::Null)}) {
        CHECK_FALSE(mayLeave(resourceMarked(marking), ConsentChannel::Library, kToday));
    }
}

TEST_CASE("A story leaves only with a consent that stands, whatever its marking", "[model]")
{
    const auto story = [](const QString &status, const QString &marking) {
        return Document(QJsonObject {{u"_id"_s, u"story:s"_s}, {u"tlp"_s, marking}, {u"consent"_s, QJsonObject {{u"status"_s, status}}}});
    };
    CHECK(mayLeave(story(u"not_needed"_s, u"TLP:CLEAR"_s), ConsentChannel::Library, kToday));
    CHECK_FALSE(mayLeave(story(u"withdrawn"_s, u"TLP:CLEAR"_s), ConsentChannel::Library, kToday));
    CHECK_FALSE(mayLeave(story(u"not_needed"_s, u"TLP:RED"_s), ConsentChannel::Library, kToday));
}

namespace {

Document toldStory(const QString &status, const QJsonValue &channels, const QString &link = {})
{
    QJsonObject consent {{u"status"_s, status}, {u"given_on"_s, u"2026-01-10"_s}};
    if (!channels.isUndefined()) {
        consent.insert(u"channels"_s, channels);
    }
    QJsonObject story {{u"_id"_s, u"story:s"_s}, {u"type"_s, u"story"_s},
        {u"body"_s, QJsonObject {{u"en"_s, u"Told"_s}}}, {u"consent"_s, consent}};
    if (!link.isEmpty()) {
        story.insert(u"link"_s, link);
    }
    return Document(story);
}

QJsonArray codes(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

} // namespace

TEST_CASE(
    "A story leaves by the channels that its consent names, and without any by the library alone", "[model]")
{
    struct Row
    {
        QString status;
        QJsonValue channels;
        std::vector<ConsentChannel> leavesBy;
    };
    using enum ConsentChannel;
    const auto [status, channels, leavesBy] = GENERATE(values<Row>({
        {u"given"_s, QJsonValue::Undefined, {Library}},
        {u"given"_s, QJsonArray(), {Library}},
        {u"given"_s, codes({u"library"_s, u"print"_s}), {Library, Print}},
        {u"given"_s, codes({u"web"_s}), {Web}},
        {u"given"_s, codes({u"training"_s}), {Training}},
        {u"given"_s, codes({u"radio"_s}), {}},
        {u"given"_s, u"library"_s, {}}, // No list: meant as a limit, perhaps.
        {u"not_needed"_s, QJsonValue::Undefined, {Library, Print, Web, Training}},
        {u"not_needed"_s, codes({u"print"_s}), {Print}},
        {u"withdrawn"_s, codes({u"library"_s, u"print"_s, u"web"_s, u"training"_s}), {}},
    }));
    CAPTURE(status, channels);
    const Document story = toldStory(status, channels);
    for (const ConsentChannel channel : kConsentChannels) {
        CAPTURE(consentChannelCode(channel).data());
        const bool leaves = std::find(leavesBy.begin(), leavesBy.end(), channel) != leavesBy.end();
        CHECK(mayLeave(story, channel, kToday) == leaves);
        CHECK(mayLeaveWhole(story, channel, kToday) == leaves);
    }
    CHECK(mayLeaveAtAll(story, kToday) == !leavesBy.empty());
}

TEST_CASE("A story of which the link alone was agreed to leaves as its link, if it has one", "[model]")
{
    const Document story
        = toldStory(u"given"_s, codes({u"link_only"_s, u"print"_s}), u"https://example.org/told"_s);
    CHECK(leavingBy(story, ConsentChannel::Print, kToday) == RecordLeaving::Whole);
    CHECK(leavingBy(story, ConsentChannel::Web, kToday) == RecordLeaving::LinkAlone);
    CHECK(leavingBy(story, ConsentChannel::LinkOnly, kToday) == RecordLeaving::LinkAlone);
    CHECK_FALSE(mayLeaveWhole(story, ConsentChannel::Web, kToday));
    CHECK(leavingBy(toldStory(u"given"_s, codes({u"link_only"_s})), ConsentChannel::Web, kToday)
        == RecordLeaving::Nothing);
    Document bare = story;
    bare.set(u"body"_s, QJsonValue::Undefined);
    CHECK(mayLeaveWhole(bare, ConsentChannel::Web, kToday));
}
