// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/ui/library_fixture.h"
#include "ui/library/announcer.h"

using namespace fourthp;
using namespace fourthp::test;
using namespace fourthp::ui;
using namespace Qt::StringLiterals;

TEST_CASE("What has been told is not told again, and what changes fast is told once", "[ui][library]")
{
    QLabel label(u"1 record"_s);
    QLabel other(u"later"_s);
    QStringList heard;
    const auto hear = [&heard](const QLabel &one) { heard.append(one.text()); };
    Announcer announcer(label, hear);
    Announcer clock(other, hear); // As slow as the first: once it speaks, that one has spoken or never will.
    announcer.labelChanged();
    REQUIRE(waitUntil([&] { return heard == QStringList {u"1 record"_s}; }));

    announcer.labelChanged();
    clock.labelChanged();
    REQUIRE(waitUntil([&] { return heard.contains(u"later"_s); }));
    CHECK(heard == QStringList {u"1 record"_s, u"later"_s});

    for (const QString &text : {u"2 records"_s, u"3 records"_s}) {
        label.setText(text);
        announcer.labelChanged();
    }
    CHECK(waitUntil([&] { return heard.last() == u"3 records"_s; }));
    CHECK_FALSE(heard.contains(u"2 records"_s));
}
