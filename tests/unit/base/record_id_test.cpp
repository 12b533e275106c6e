// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/record_id.h"
#include "core/base/result.h"
#include "tests/support/catch_qt.h"

#include <QSet>

using namespace fourthp;
using namespace Qt::StringLiterals;

TEST_CASE("An id is a type, a colon and a plain name, and nothing else", "[base]")
{
    for (const QString &good : {u"case_study:case-samlit"_s, u"story:00000000-0000-4000-8000-000000000004"_s, u"a:b"_s, u"file:a.b_c-9"_s}) {
        CAPTURE(good);
        CHECK(RecordId {good}.isValid());
    }
    for (const QString &bad : {u""_s, u"story"_s, u"story:"_s, u":x"_s, u"Story:x"_s, u"story:X"_s, u"story:a b"_s, u"story:a/b"_s, u"story:../x"_s,
             u"story:é"_s, u"story:a:b"_s, u"story:a\n"_s, QString(u"story:"_s + QString(200, u'a')), u"_design/x"_s}) {
        CAPTURE(bad);
        CHECK_FALSE(RecordId {bad}.isValid());
    }
}

TEST_CASE("A new id is valid, of its type, and another one every time", "[base]")
{
    QSet<RecordId> ids;
    for (int i = 0; i < 1'000; ++i) {
        const RecordId id = RecordId::random(u"case_study"_s);
        CHECK(id.isValid());
        CHECK(id.typeCode() == u"case_study"_s);
        ids.insert(id);
    }
    CHECK(ids.size() == 1'000);
}

TEST_CASE("A time stamp is in UTC with whole seconds, wherever the clock hangs", "[base]")
{
    const QDateTime inParis(QDate(2026, 11, 24), QTime(10, 0, 0, 999), Qt::OffsetFromUTC, 3600);
    CHECK(toTimestamp(inParis) == u"2026-11-24T09:00:00Z"_s);
}

TEST_CASE("Every kind of error has a name of its own for machines", "[base]")
{
    QSet<QString> names;
    for (int i = 0; i <= int(ErrorKind::Cancelled); ++i) {
        names.insert(errorKindName(ErrorKind(i)));
    }
    CHECK(names.size() == int(ErrorKind::Cancelled) + 1);
    CHECK_FALSE(names.contains(QString()));
}
