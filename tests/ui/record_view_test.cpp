// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vocabularies.h"
#include "tests/support/catch_qt.h"
#include "tests/support/gui_driver.h"
#include "ui/common/fitting_tabs.h"
#include "ui/record/record_view.h"

#include <QJsonObject>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBrowser>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

Document record(const QString &id)
{
    Document document;
    document.set(u"_id"_s, id);
    document.set(u"type"_s, u"stakeholder"_s);
    document.set(u"title"_s, QJsonObject {{u"en"_s, u"Harbour watch"_s}});
    return document;
}

ui::RecordPage page(const QString &history)
{
    ui::RecordPage page;
    page.overview = u"<p>Words that a reader marks</p>"_s;
    page.links = u"<p>line</p>"_s.repeated(200);
    page.history = history.repeated(200);
    return page;
}

} // namespace

TEST_CASE("What is marked and the place in each tab stay when the record is read again", "[ui][view]")
{
    ui::RecordView view;
    const GuiDriver gui(view);
    view.resize(380, 400);
    view.show();
    view.showPage(page(u"<p>before</p>"_s), record(u"stakeholder:a"_s));
    auto &overview = gui.find<QTextBrowser>(u"recordOverview"_s);
    auto &links = gui.find<QTextBrowser>(u"recordLinks"_s);
    auto &history = gui.find<QTextBrowser>(u"recordHistory"_s);
    overview.selectAll();
    auto *tabs = view.findChild<QTabWidget *>();
    for (QTextBrowser *text : {&history, &links}) { // One of them changes behind the tab in front.
        tabs->setCurrentWidget(text);
        REQUIRE(gui.waitUntil([&] { return text->verticalScrollBar()->maximum() > 100; }));
        text->verticalScrollBar()->setValue(60);
    }

    view.showPage(page(u"<p>after</p>"_s), record(u"stakeholder:a"_s));

    CHECK(overview.textCursor().selectedText() == u"Words that a reader marks"_s);
    CHECK(links.verticalScrollBar()->value() == 60);
    CHECK(history.verticalScrollBar()->value() == 60);
    CHECK(history.toPlainText().contains(u"after"_s));

    view.showPage(page(u"<p>after</p>"_s), record(u"stakeholder:b"_s));
    CHECK(history.verticalScrollBar()->value() == 0);
}

TEST_CASE("A record with very many links shows the first and leads to all of them", "[ui][view]")
{
    const auto vocabularies = Vocabularies::builtIn();
    REQUIRE(vocabularies);
    ui::RecordContents contents;
    contents.record.id = {u"stakeholder:a"_s};
    contents.record.base = record(u"stakeholder:a"_s);
    for (int i = 0; i < 350; ++i) {
        contents.links.push_back({{u"event:e%1"_s.arg(i)}, u"related"_s, {}, true, QJsonObject {{u"en"_s, u"Meeting %1."_s.arg(i)}}, RecordType::Event});
    }
    const Labels labels(*vocabularies, {u"en"_s});
    ui::RecordView view;
    const auto shownLinks = [&] {
        const ui::RecordPage page = writeRecordPage(contents, labels, view.style());
        view.showPage(page, contents.record.base);
        CHECK(page.linkCount == 350);
        return GuiDriver(view).find<QTextBrowser>(u"recordLinks"_s).toPlainText();
    };

    CHECK(shownLinks().contains(u"Meeting 199."_s));
    CHECK_FALSE(shownLinks().contains(u"Meeting 200."_s));
    CHECK(shownLinks().contains(u"150 more"_s));
    bool wanted = false;
    QObject::connect(&view, &ui::RecordView::styleChanged, &view, [&wanted] { wanted = true; });
    Q_EMIT GuiDriver(view).find<QTextBrowser>(u"recordLinks"_s).anchorClicked(QUrl(u"all-links:"_s));

    REQUIRE(wanted);
    CHECK(shownLinks().contains(u"Meeting 349."_s));
}

TEST_CASE("All tabs stand side by side in a narrow pane, and still say what they are", "[ui][view]")
{
    ui::RecordView view;
    view.addFilesTab(new QWidget);
    view.addReviewTab(new QWidget);
    view.addQualityTab(new QWidget);
    view.showFileCount(1234);
    view.resize(900, 400);
    view.show();
    auto *tabs = view.findChild<ui::FittingTabs *>();
    QTabBar &bar = *tabs->tabBar();
    const auto fits = [&] {
        const int last = bar.count() - 1;
        return bar.rect().contains(bar.tabRect(last)) && bar.sizeHint().width() <= tabs->width();
    };
    REQUIRE(bar.count() == 6);
    CHECK(bar.tabText(2) == u"Files (1,234)"_s);
    CHECK(fits());

    const int whole = bar.sizeHint().width();
    view.resize(whole - 20, 400);
    CHECK(bar.tabText(2) == u"Files"_s);
    CHECK(fits());
    tabs->setCurrentIndex(5);
    view.resize(whole * 2 / 3, 400);
    CHECK(bar.tabText(5) == u"Review"_s);
    CHECK(bar.tabText(2).isEmpty());
    CHECK_FALSE(bar.tabIcon(2).isNull());
    CHECK(bar.tabToolTip(2) == u"Files (1,234)"_s);
    CHECK(bar.accessibleTabName(2) == u"Files (1,234)"_s);
    CHECK(fits());
    view.resize(280, 400); // As narrow as the pane can be.
    CHECK(fits());
}
