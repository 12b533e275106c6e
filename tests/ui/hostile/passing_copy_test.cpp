// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/editing_fixture.h"

#include "ui/common/passing_copy.h"
#include "ui/library/copy_rows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QClipboard &clipboard()
{
    return *QGuiApplication::clipboard();
}

/// A copy that stays for this long.
void copy(const QString &text, std::chrono::milliseconds stays)
{
    auto *data = new QMimeData;
    data->setText(text);
    ui::makePassing(*data, stays);
    clipboard().setMimeData(data);
}

} // namespace

TEST_CASE("A copy of records leaves the clipboard, unless something else lies there by then", "[ui][hostile]")
{
    CHECK(ui::kCopyStays == 30s);
    copy(u"first"_s, 1ms);
    REQUIRE(GuiDriver::waitUntil([] { return clipboard().text().isEmpty(); }));

    copy(u"second"_s, 1ms);
    clipboard().setText(u"typed elsewhere"_s);
    copy(u"third"_s, 1ms);
    copy(u"fourth"_s, 1h); // The same place, but another copy: the third's time takes nothing away.
    QTest::qWait(20);
    CHECK(clipboard().text() == u"fourth"_s);
    CHECK(clipboard().mimeData()->data(u"x-kde-passwordManagerHint"_s) == "secret"_ba);
    clipboard().clear();
}

TEST_CASE("What is copied of rows and of the reader passes, what is typed stays", "[ui][hostile]")
{
    const auto passes = [] { return clipboard().mimeData()->hasFormat(u"application/x-fourthp-passing"_s); };
    ui::putOnClipboard({1, 0, u"Harbour watch"_s, {}});
    CHECK(passes());

    EditingDesk desk;
    desk.open(kSamlit);
    auto &overview = desk.gui().find<QTextBrowser>(u"recordOverview"_s);
    overview.selectAll();
    overview.copy();
    CHECK(clipboard().text().contains(u"SAMLIT"_s));
    CHECK(passes());

    desk.edit();
    auto &line = *desk.pane().findChild<QLineEdit *>();
    line.setText(u"my own words"_s);
    line.selectAll();
    line.cut();
    CHECK(clipboard().text() == u"my own words"_s);
    CHECK_FALSE(passes());
    desk.cancel();
}
