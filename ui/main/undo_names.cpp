// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/undo_names.h"

#include "core/store/library.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/record/change_text.h"

#include <QAction>

#include <chrono>

using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

/// The button of an action takes its words, in which a title stands, as a tool tip, and that one guesses whether they are
/// markup.
void show(QAction &action, const QString &words)
{
    action.setText(words);
    action.setToolTip(QString()); // From here on that of the words, without the marks of a menu.
    action.setToolTip(Formats::toolTip(action.toolTip()));
}

} // namespace

UndoNames::UndoNames(const Services &services, QAction &undo, QAction &redo)
    : m_services(services)
    , m_undo(undo)
    , m_redo(redo)
    , m_again(services.library, 50ms, [this] { read(); })
{
    read();
}

void UndoNames::read()
{
    m_task.start(
        [&library = m_services.library](std::stop_token) -> Result<NextSteps> {
            const Result<Connection *> connection = library.connection();
            return connection ? nextSteps(**connection) : passOn(connection);
        },
        [this](Result<NextSteps> next) {
            if (next) {
                m_next = std::move(*next);
                retranslate();
            }
        });
}

void UndoNames::retranslate()
{
    const Labels labels(m_services.vocabularies, readerLanguages());
    show(m_undo, m_next.undo ? tr("&Undo: %1").arg(ChangeText::forMenu(*m_next.undo, labels)) : tr("&Undo"));
    show(m_redo, m_next.redo ? tr("&Redo: %1").arg(ChangeText::forMenu(*m_next.redo, labels)) : tr("&Redo"));
}

} // namespace fourthp::ui
