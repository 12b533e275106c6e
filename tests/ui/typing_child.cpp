// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody types without a pause into the form of a new record, in a process that the test may kill: typing_child FOLDER.
// Prints the id of the record, and for each letter the milliseconds since the first.
#include "core/model/vocabularies.h"
#include "core/search/search_engine.h"
#include "core/store/library.h"
#include "ui/common/settings.h"
#include "ui/record/record_commands.h"
#include "ui/record/record_pane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QLocale>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace fourthp;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // Whoever starts it may have no display.
    const QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English)); // The language of the record that is made.
    const auto lists = Vocabularies::builtIn();
    if (argc != 2 || !lists) {
        return 2;
    }
    const SystemClock clock;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const auto library = Library::open({.folder = {folder}, .clock = &clock, .vocabularies = &*lists});
    if (!library) {
        return 4;
    }
    SearchEngine engine(**library);
    ui::Settings settings(folder + u"/../settings.ini"_s);
    const ui::Services services {**library, engine, *lists, clock, settings};
    ui::RecordCommands commands(services);
    ui::RecordPane pane(services, commands);
    pane.resize(600, 500);
    static_cast<QWidget &>(pane).show();
    pane.createRecord(RecordType::CaseStudy);
    auto *title = pane.findChild<QLineEdit *>(u"edit_title"_s);
    if (title == nullptr) {
        return 3;
    }
    std::printf("%s\n", qPrintable(pane.current().value));
    QElapsedTimer since;
    since.start();
    int letters = 0;
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, title, [&] {
        QTest::keyClick(title, char('a' + letters++ % 26));
        std::printf("%lld\n", static_cast<long long>(since.elapsed()));
        std::fflush(stdout);
    });
    typing.start(20);
    return QApplication::exec();
}
