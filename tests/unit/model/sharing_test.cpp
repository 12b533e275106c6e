// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/sharing.h"
#include "tests/support/catch_qt.h"

#include <QJsonArray>

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
        CHECK(mayLeave(resourceMarked(marking), kToday));
    }
    CHECK(mayLeave(Document(QJsonObject {{u"_id"_s, u"resource:r"_s}}), kToday));
}

TEST_CASE("A record stays when it is marked red or nobody can tell what its marking means", "[model]")
{
    for (const QString &marking : {u"TLP:RED"_s, u"TLP:Red"_s, u"tlp:red"_s, u" TLP : RED "_s, u"RED"_s, u"GREEN"_s, u"TLP:PURPLE"_s, u"TLP:"_s, u""_s, u" "_s,
             u"TLP\uff1aGREEN"_s, u"TLP:GREEN,TLP:RED"_s}) {
        CAPTURE(marking);
        CHECK_FALSE(mayLeave(resourceMarked(marking), kToday));
    }
    for (const QJsonValue &marking : {QJsonValue(QJsonArray {u"TLP:RED"_s}), QJsonValue(QJsonObject {{u"en"_s, u"TLP:GREEN"_s}}), QJsonValue(1), QJsonValue(true),
             QJsonValue(QJsonValue::Null)}) {
        CHECK_FALSE(mayLeave(resourceMarked(marking), kToday));
    }
}

TEST_CASE("A story leaves only with a consent that stands, whatever its marking", "[model]")
{
    const auto story = [](const QString &status, const QString &marking) {
        return Document(QJsonObject {{u"_id"_s, u"story:s"_s}, {u"tlp"_s, marking}, {u"consent"_s, QJsonObject {{u"status"_s, status}}}});
    };
    CHECK(mayLeave(story(u"not_needed"_s, u"TLP:CLEAR"_s), kToday));
    CHECK_FALSE(mayLeave(story(u"withdrawn"_s, u"TLP:CLEAR"_s), kToday));
    CHECK_FALSE(mayLeave(story(u"not_needed"_s, u"TLP:RED"_s), kToday));
}
