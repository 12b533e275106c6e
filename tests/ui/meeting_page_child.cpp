// SPDX-License-Identifier: GPL-3.0-or-later
// Types notes on the page of a meeting in a process that the test kills: meeting_page_child FOLDER EVENT.
// Types without a pause and ends a note now and then; says on standard output what was typed and when, as
// `MILLISECONDS CHARACTERS`.
#include "core/search/search_engine.h"
#include "core/store/library.h"
#include "ui/common/settings.h"
#include "ui/curation/meeting_page.h"
#include "ui/curation/note_field.h"
#include "ui/record/record_commands.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace fourthp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kNoteLength = 150;

void press(QWidget &field, int key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(&field, &down);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const auto vocabularies = Vocabularies::builtIn();
    if (arguments.size() != 3 || !vocabularies) {
        return 2;
    }
    const SystemClock clock;
    const auto library
        = Library::open({.folder = {arguments.at(1)}, .clock = &clock, .vocabularies = &*vocabularies});
    if (!library) {
        return 4;
    }
    SearchEngine engine(**library);
    ui::Settings settings(arguments.at(1) + u"/settings.ini"_s);
    const ui::Services services {**library, engine, *vocabularies, clock, settings};
    ui::RecordCommands commands(services);
    ui::MeetingPage page(services, commands);
    page.open({arguments.at(2)});
    page.show();
    auto *field = page.findChild<ui::NoteField *>();

    QElapsedTimer since;
    since.start();
    int typed = 0;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &app, [&] {
        if (!field->isVisible()) {
            return; // The event is being read.
        }
        press(*field, Qt::Key_A, QChar(u'a' + typed % 26));
        ++typed;
        if (typed % kNoteLength == 0) {
            press(*field, Qt::Key_Return, u"\r"_s);
        }
        std::printf("%lld %d\n", since.elapsed(), typed);
        std::fflush(stdout);
    });
    keys.start(10ms);
    return QApplication::exec();
}
