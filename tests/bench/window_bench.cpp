// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: window_bench FOLDER – drives the real window over the library of that folder (make one with
// make_library), and tells for each kind of use how long the window was deaf: p95 and longest handling of one
// event, in milliseconds.
#include "core/base/clock.h"
#include "core/search/search_engine.h"
#include "core/store/library.h"
#include "translations/languages.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/library/library_page.h"
#include "ui/library/result_model.h"
#include "ui/main/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMetaEnum>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include <unistd.h>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

/// Measures each event from the outside: what handling it set off counts as part of it.
class MeasuredApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0) {
            return QApplication::notify(receiver, event);
        }
        // Both may be gone afterwards.
        const QByteArray who = receiver->metaObject()->className();
        const QEvent::Type type = event->type();
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const bool handled = QApplication::notify(receiver, event);
        const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
        --m_depth;
        m_times.push_back(milliseconds);
        if (milliseconds > m_longest) {
            m_longest = milliseconds;
            m_longestEvent = QByteArray(QMetaEnum::fromType<QEvent::Type>().valueToKey(type)) + " to " + who;
        }
        return handled;
    }

    /// Prints what was measured since the last report.
    void report(const char *phase)
    {
        std::sort(m_times.begin(), m_times.end());
        const double p95 = m_times.empty() ? 0 : m_times[m_times.size() * 95 / 100];
        std::printf("%-34s %6zu events   p95 %7.2f ms   max %7.2f ms   %s\n", phase, m_times.size(), p95,
            m_longest, m_longestEvent.constData());
        std::fflush(stdout);
        m_times.clear();
        m_longest = 0;
        m_longestEvent.clear();
    }

private:
    int m_depth = 0;
    double m_longest = 0;
    QByteArray m_longestEvent;
    std::vector<double> m_times;
};

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    const qint64 pages = file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
    return double(pages * ::sysconf(_SC_PAGESIZE)) / 1e6;
}

/// The window with what is used in it by hand.
struct Driver
{
    MeasuredApplication &application;
    ui::MainWindow &window;
    QLineEdit &box = *window.findChild<QLineEdit *>(u"searchText"_s);
    QListView &list = *window.findChild<QListView *>(u"resultList"_s);
    QTableView &table = *window.findChild<QTableView *>(u"resultTable"_s);
    ui::ResultModel &model = *qobject_cast<ui::ResultModel *>(list.model());

    static void settle()
    {
        QTest::qWait(300); // Deliveries of all workers; the time of waiting is not measured.
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

void drive(MeasuredApplication &application, ui::MainWindow &window)
{
    Driver driver {application, window};
    Driver::settle();
    application.report("open");
    window.openText(u"type:case_study"_s);
    Driver::settle();
    window.openText(u"sort:title"_s);
    Driver::settle();
    application.report("ask for types and orders");
    driver.type(u"partnership training"_s);
    application.report("type a query");
    driver.box.clear();
    Driver::settle();
    application.report("clear it");
    driver.scroll(driver.list);
    application.report("scroll the list");
    driver.press(u"viewTable"_s);
    application.report("switch to the table");
    driver.scroll(driver.table);
    application.report("scroll the table");
    driver.table.setFocus();
    QTest::keySequence(&driver.table, QKeySequence::SelectAll);
    Driver::settle();
    application.report("select everything in the table");
    driver.press(u"viewList"_s);
    application.report("switch to the list");
    QTest::keySequence(&driver.list, QKeySequence::SelectAll);
    Driver::settle();
    application.report("select everything in the list");
    QTest::keySequence(&driver.list, QKeySequence::Copy);
    Driver::settle();
    application.report("copy everything");
    window.libraryPage().refresh();
    Driver::settle();
    application.report("ask again, all selected");
    driver.list.setCurrentIndex(driver.model.index(0, 0));
    for (int row = 0; row < 40; ++row) {
        QTest::keyClick(&driver.list, Qt::Key_Down);
        QTest::qWait(30);
    }
    Driver::settle();
    application.report("walk down the rows");
    window.close();
    application.report("close");
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    MeasuredApplication application(argc, argv);
    const auto vocabularies = Vocabularies::builtIn();
    if (argc != 2 || !vocabularies) {
        std::fputs("Usage: window_bench FOLDER\n", stderr);
        return 2;
    }
    const SystemClock clock;
    const auto library = Library::open(
        {.folder = {QString::fromLocal8Bit(argv[1])}, .clock = &clock, .vocabularies = &*vocabularies});
    if (!library) {
        std::fprintf(stderr, "%s\n", qPrintable(library.error().detail));
        return 1;
    }
    useLanguage(u"en"_s);
    const QTemporaryDir folder;
    ui::Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setChoice(u"page"_s, u"library"_s);
    const ui::Appearance appearance(settings);
    SearchEngine engine(**library);
    ui::MainWindow window(ui::Services {**library, engine, *vocabularies, clock, settings});
    window.show();
    drive(application, window);
    std::printf("resident memory %.0f MB\n", residentMegabytes());
    return 0;
}
