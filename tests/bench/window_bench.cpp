// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: window_bench FOLDER [load] – drives the real window over the library of that folder (make one with
// make_library), and tells for each kind of use how long the window was deaf: p95 and longest handling of one
// event, in milliseconds, and p99 and most of the processor's time of the GUI thread. Adds a case study to
// it; with `load` 10,000 tags and 1,000 drafts, and goes to the lists of these.
#include "core/base/clock.h"
#include "core/search/search_engine.h"
#include "core/store/draft_store.h"
#include "core/store/library.h"
#include "core/store/record_writer.h"
#include "tests/bench/measured_application.h"
#include "tests/support/examples.h"
#include "tests/support/load.h"
#include "translations/languages.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/library/library_page.h"
#include "ui/library/result_model.h"
#include "ui/main/main_window.h"
#include "ui/record/drafts_dialog.h"
#include "ui/record/record_form.h"
#include "ui/record/record_pane.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace fourthp;
using namespace fourthp::bench;
using namespace Qt::StringLiterals;

namespace {

/// The window with what is used in it by hand.
struct Driver
{
    MeasuredApplication &application;
    ui::MainWindow &window;
    QLineEdit &box = *window.findChild<QLineEdit *>(u"searchText"_s);
    QListView &list = *window.findChild<QListView *>(u"resultList"_s);
    QTableView &table = *window.findChild<QTableView *>(u"resultTable"_s);
    const QLabel &count = *window.findChild<QLabel *>(u"resultCount"_s);
    ui::ResultModel &model = *qobject_cast<ui::ResultModel *>(list.model());

    /// Until the answer is there and what it set off is done; the time of waiting is not measured.
    void settle() const
    {
        do {
            QTest::qWait(300);
        } while (count.text().startsWith(u"Searching"_s) || count.text().isEmpty());
    }
    void type(const QString &words)
    {
        box.setFocus();
        for (const QChar letter : words) {
            QTest::keyClick(&box, letter.toLatin1());
            QTest::qWait(110); // As fast as people type.
        }
        settle();
    }
    void scroll(QAbstractItemView &view)
    {
        QScrollBar &bar = *view.verticalScrollBar();
        for (int step = 0; step < 300; ++step) {
            bar.setValue(bar.value() + 3 * bar.singleStep());
            QTest::qWait(4);
        }
        for (int step = 0; step < 40; ++step) {
            bar.setValue(int(qint64(bar.maximum()) * step / 40));
            QTest::qWait(10);
        }
        settle();
    }
    void press(const QString &button)
    {
        QTest::mouseClick(window.findChild<QToolButton *>(button), Qt::LeftButton);
        settle();
    }
};

Result<RecordId> addFullCase(Library &library)
{
    QJsonObject content = test::example(RecordType::CaseStudy).json();
    for (const QLatin1StringView key : {"_id"_L1, "_rev"_L1, "review"_L1, "superseded_by"_L1}) {
        content.remove(key);
    }
    content.insert(u"review_state"_s, u"draft"_s);
    const auto made = RecordWriter(library).create(RecordType::CaseStudy, content, {u"bench"_s, {}});
    return made ? Result<RecordId>(made->id) : passOn(made);
}

void waitFor(const std::function<bool()> &came)
{
    if (!QTest::qWaitFor(came, 30'000)) {
        std::fputs("waited in vain\n", stderr);
    }
}

/// Opens the example of a case study, which has every field, in its form and works in it as a writer does.
void edit(MeasuredApplication &application, ui::MainWindow &window, const RecordId &id)
{
    ui::RecordPane &pane = window.libraryPage().recordPane();
    window.openText(id.value);
    waitFor([&] { return pane.shown().id() == id; });
    QTest::qWait(500);
    application.report("read a full case study");
    QMetaObject::invokeMethod(&pane, &ui::RecordPane::edit, Qt::QueuedConnection); // As an event, to be measured.
    const ui::RecordForm *form = nullptr;
    waitFor([&] { return (form = pane.findChild<ui::RecordForm *>()) != nullptr; });
    application.report("begin its form");
    waitFor([&] { return form != nullptr && form->isComplete(); });
    QTest::qWait(500);
    application.report("complete its form");
    for (auto *tabs : pane.findChildren<QTabWidget *>()) {
        if (tabs->objectName().startsWith(u"languages_"_s)) {
            for (int tab = tabs->count() - 1; tab >= 0; --tab) {
                QMetaObject::invokeMethod(tabs, [tabs, tab] { tabs->setCurrentIndex(tab); }, Qt::QueuedConnection);
                QTest::qWait(20);
            }
        }
    }
    QTest::qWait(300);
    application.report("go through all languages");
    auto *text = pane.findChild<QPlainTextEdit *>(u"edit_description"_s);
    auto *preview = pane.findChild<QPushButton *>(u"preview_description"_s);
    if (text == nullptr || preview == nullptr) {
        std::fputs("the form has no long text\n", stderr);
        return;
    }
    text->setFocus();
    for (int key = 0; key < 200; ++key) {
        QTest::keyClick(text, key % 7 == 6 ? ' ' : char('a' + key % 26));
        QTest::qWait(20);
    }
    QTest::qWait(2500); // Its draft is kept.
    application.report("type 200 keys in a long text");
    for (int time = 0; time < 4; ++time) {
        QMetaObject::invokeMethod(preview, [preview] { preview->toggle(); }, Qt::QueuedConnection);
        QTest::qWait(300);
    }
    application.report("preview it and go on");
    QMetaObject::invokeMethod(&pane, &ui::RecordPane::save, Qt::QueuedConnection);
    waitFor([&] { return !pane.isEditing(); });
    QTest::qWait(500);
    application.report("save it");
}

void drive(MeasuredApplication &application, ui::MainWindow &window, const RecordId &full)
{
    Driver driver {application, window};
    if (!QTest::qWaitFor([&] { return driver.model.rowCount() > 0; }, 60'000)) {
        std::fputs("the library is empty\n", stderr);
        return;
    }
    driver.settle();
    application.report("open");
    window.openText(u"type:case_study"_s);
    driver.settle();
    window.openText(u"sort:title"_s);
    driver.settle();
    application.report("ask for types and orders");
    driver.type(u"partnership training"_s);
    std::printf("%d rows\n", driver.model.rowCount());
    application.report("type a query");
    driver.box.clear();
    driver.settle();
    application.report("clear it");
    driver.scroll(driver.list);
    application.report("scroll the list");
    driver.press(u"viewTable"_s);
    application.report("switch to the table");
    driver.scroll(driver.table);
    application.report("scroll the table");
    driver.table.setFocus();
    QTest::keySequence(&driver.table, QKeySequence::SelectAll);
    driver.settle();
    application.report("select everything in the table");
    driver.press(u"viewList"_s);
    application.report("switch to the list");
    QTest::keySequence(&driver.list, QKeySequence::SelectAll);
    driver.settle();
    application.report("select everything in the list");
    QTest::keySequence(&driver.list, QKeySequence::Copy);
    driver.settle();
    application.report("copy everything");
    window.libraryPage().refresh();
    driver.settle();
    application.report("ask again, all selected");
    driver.list.setCurrentIndex(driver.model.index(0, 0));
    for (int row = 0; row < 40; ++row) {
        QTest::keyClick(&driver.list, Qt::Key_Down);
        QTest::qWait(30);
    }
    driver.settle();
    application.report("walk down the rows");
    edit(application, window, full);
    window.close();
    application.report("close");
}

/// 10,000 tags, 1,000 drafts and a text of a megabyte.
Result<void> addLoad(Library &library)
{
    constexpr int kTags = 10'000;
    constexpr int kDrafts = 1'000;
    constexpr int kLetters = 1'000'000;
    Result<void> done = test::fillWithText(library, kLetters);
    done = done ? test::fillWithTags(library, kTags) : done;
    for (int number = 0; done && number < kDrafts; ++number) {
        done = DraftStore(library).put({.record = test::loadId(kTags + number),
            .document = test::loadDraft(kTags + number),
            .startedFrom = {},
            .savedAt = {}});
    }
    return done;
}

/// A text of a megabyte is read, and written on.
void driveText(MeasuredApplication &application, ui::MainWindow &window)
{
    ui::RecordPane &pane = window.libraryPage().recordPane();
    const RecordId id = test::loadId(test::kLoadText);
    window.openText(id.value);
    waitFor([&] { return pane.shown().id() == id; });
    QTest::qWait(500);
    application.report("read a text of a megabyte");
    QMetaObject::invokeMethod(&pane, &ui::RecordPane::edit, Qt::QueuedConnection);
    const ui::RecordForm *form = nullptr;
    waitFor([&] { return (form = pane.findChild<ui::RecordForm *>()) != nullptr && form->isComplete(); });
    QTest::qWait(500);
    application.report("begin its form");
    auto *text = pane.findChild<QPlainTextEdit *>(u"edit_summary"_s);
    if (text == nullptr) {
        std::fputs("the form has no summary\n", stderr);
        return;
    }
    text->setFocus();
    for (int key = 0; key < 100; ++key) {
        QTest::keyClick(text, key % 7 == 6 ? ' ' : char('a' + key % 26));
        QTest::qWait(30);
    }
    QTest::qWait(2500); // Its draft is kept.
    application.report("type 100 keys in it");
}

/// The lists that such a load makes long.
void driveLoad(MeasuredApplication &application, ui::MainWindow &window, const ui::Services &services)
{
    const Driver driver {application, window};
    const auto choose = [&window](const QString &action) {
        QMetaObject::invokeMethod(
            window.findChild<QAction *>(action), &QAction::trigger, Qt::QueuedConnection);
    };
    const auto fills = [&window](const QString &name) {
        waitFor([&] {
            const auto *view = window.findChild<QAbstractItemView *>(name);
            return view != nullptr && view->model()->rowCount() > 0;
        });
        QTest::qWait(500);
    };
    choose(u"tagsAction"_s);
    fills(u"allTags"_s);
    application.report("list 10,000 tags");
    auto *filter = window.findChild<QLineEdit *>(u"filterTags"_s);
    for (const char letter : QByteArray("all/99")) {
        QTest::keyClick(filter, letter);
        QTest::qWait(110);
    }
    filter->clear();
    QTest::qWait(500);
    application.report("filter them");
    window.findChild<QDialog *>(u"tagsDialog"_s)->close();
    window.openText(u"tag:all"_s);
    driver.settle();
    QTest::keySequence(&driver.list, QKeySequence::SelectAll);
    driver.settle();
    application.report("select the tagged records");
    choose(u"tagManyAction"_s);
    fills(u"tagsOfRecords"_s);
    application.report("list their tags to be ticked");
    for (auto *dialog : window.findChildren<QDialog *>()) {
        dialog->close();
    }
    QTest::qWait(300);
    application.report("close it");
    ui::DraftsDialog *drafts = nullptr;
    QMetaObject::invokeMethod(
        &window,
        [&] {
            drafts = new ui::DraftsDialog(services, &window);
            drafts->open();
        },
        Qt::QueuedConnection);
    fills(u"drafts"_s);
    application.report("list 1,000 drafts");
    QScrollBar &bar = *drafts->findChild<QAbstractItemView *>(u"drafts"_s)->verticalScrollBar();
    for (int step = 0; step < 40; ++step) {
        bar.setValue(int(qint64(bar.maximum()) * step / 40));
        QTest::qWait(10);
    }
    application.report("scroll them");
    drafts->close();
    driveText(application, window);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    MeasuredApplication application(argc, argv);
    const auto vocabularies = Vocabularies::builtIn();
    const bool isLoaded = argc == 3 && qstrcmp(argv[2], "load") == 0;
    if ((argc != 2 && !isLoaded) || !vocabularies) {
        std::fputs("Usage: window_bench FOLDER [load]\n", stderr);
        return 2;
    }
    const SystemClock clock;
    const auto library = Library::open(
        {.folder = {QString::fromLocal8Bit(argv[1])}, .clock = &clock, .vocabularies = &*vocabularies});
    if (!library) {
        std::fprintf(stderr, "%s\n", qPrintable(library.error().detail));
        return 1;
    }
    const Result<void> loaded = isLoaded ? addLoad(**library) : Result<void>();
    const Result<RecordId> full = loaded ? addFullCase(**library) : passOn(loaded);
    if (!full) {
        std::fprintf(stderr, "%s\n", qPrintable(full.error().detail));
        return 1;
    }
    useLanguage(u"en"_s);
    const QTemporaryDir folder;
    ui::Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setChoice(u"page"_s, u"library"_s);
    const ui::Appearance appearance(settings);
    SearchEngine engine(**library);
    const ui::Services services {**library, engine, *vocabularies, clock, settings};
    ui::MainWindow window(services);
    window.show();
    if (isLoaded) {
        Driver {application, window}.settle();
        application.report("open");
        driveLoad(application, window, services);
    } else {
        drive(application, window, *full);
    }
    std::printf("resident memory %.0f MB\n", residentMegabytes());
    return 0;
}
