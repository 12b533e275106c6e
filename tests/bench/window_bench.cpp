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
#include <QLabel>
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
#include <vector>

#include <time.h>
#include <unistd.h>

using namespace fourthp;
using namespace Qt::StringLiterals;

namespace {

double threadCpuMilliseconds()
{
    timespec time {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

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
        const double cpuBefore = threadCpuMilliseconds();
        const bool handled = QApplication::notify(receiver, event);
        const double cpu = threadCpuMilliseconds() - cpuBefore;
        --m_depth;
        m_times.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (cpu > m_longestCpu) {
            m_longestCpu = cpu;
            m_longestEvent = QByteArray(QMetaEnum::fromType<QEvent::Type>().valueToKey(type)) + " to " + who;
        }
        return handled;
    }

    /// Prints what was measured since the last report.
    void report(const char *phase)
    {
        std::sort(m_times.begin(), m_times.end());
        const double p95 = m_times.empty() ? 0 : m_times[m_times.size() * 95 / 100];
        std::printf("%-32s %5zu events   p95 %6.2f ms   max %6.2f ms   max CPU %6.2f ms   %s\n", phase, m_times.size(), p95,
            m_times.empty() ? 0 : m_times.back(), m_longestCpu, m_longestEvent.constData());
        std::fflush(stdout);
        m_times.clear();
        m_longestCpu = 0;
        m_longestEvent.clear();
    }

private:
    int m_depth = 0;
    double m_longestCpu = 0;
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

void drive(MeasuredApplication &application, ui::MainWindow &window)
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
