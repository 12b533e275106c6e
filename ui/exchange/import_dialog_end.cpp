// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done once the rows are imported, and with those that were refused.
#include "ui/exchange/import_dialog.h"

#include "core/store/change_list.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/exchange/import_text.h"
#include "ui/record/record_commands.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

std::vector<qint64> refusedLines(const ImportPlan &plan, const ImportDone &done)
{
    std::vector<qint64> lines;
    for (const ImportLine &line : plan.lines) {
        if (line.act == ImportAct::Refuse) {
            lines.push_back(line.line);
        }
    }
    for (const RefusedEntry &entry : done.refused) {
        lines.push_back(entry.line);
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

/// True if undo would take exactly this change back. Off the GUI thread.
Result<bool> isNewest(const Library &library, qint64 change)
{
    const Result<Connection *> connection = library.connection();
    const auto steps = connection ? nextSteps(**connection) : Result<NextSteps>(passOn(connection));
    if (!steps) {
        return passOn(steps);
    }
    return steps->undo && steps->undo->head.run.first <= change && change <= steps->undo->head.run.last;
}

} // namespace

void ImportDialog::showDone()
{
    const std::vector<qint64> refused = refusedLines(*m_plan, *m_done);
    std::vector<EmptyState::Action> actions;
    if (!m_plan->lines.empty()) {
        actions.push_back({tr("Show rows"), [this] { goTo(Plan); }});
    }
    if (!refused.empty()) {
        actions.push_back({tr("Save the refused rows to a file…"), [this] { saveRefused(); }});
    }
    if (!m_done->changes.empty() && !m_isUndone) {
        actions.push_back({tr("Undo import"), [this] { undoImport(); }});
    }
    m_end->show(m_isUndone ? tr("The import was undone.") : ImportText::done(*m_done),
        m_isUndone ? tr("Everything is as it was before.") : ImportText::details(*m_done, refused),
        std::move(actions));
}

void ImportDialog::undoImport()
{
    const qint64 change = m_done->changes.back().change;
    m_undoing.start([&library = m_services.library, change](
                        const std::stop_token &) { return isNewest(library, change); },
        [this, change](const Result<bool> &newest) {
            if (!newest) {
                tell(ErrorText::explain(newest.error()).text());
            } else if (!*newest) {
                tell(tr("Something else was changed since. Undo the import under “Edit”, “Changes”."));
            } else {
                m_commands.undoTo(change, [self = QPointer(this)](const Result<SavedChange> &undone) {
                    if (self != nullptr && undone) {
                        self->m_isUndone = true;
                        self->showDone();
                        self->m_end->focusFirstAction();
                    }
                });
            }
        });
}

void ImportDialog::saveRefused()
{
    const QFileInfo source(m_plan->order.path);
    const QString suffix = u"csv"_s;
    auto *dialog = new QFileDialog(this, tr("Save the refused rows"), source.absolutePath());
    dialog->setObjectName(u"saveRefused"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // Asks before a file is replaced.
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(tr("%1-refused", "file name of the refused rows, 1: that of the import")
                           .arg(source.completeBaseName())
        + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::write);
    dialog->open();
}

void ImportDialog::write(const QString &path)
{
    m_saving.start(
        [&library = m_services.library, plan = m_plan, done = m_done, path](
            const std::stop_token &) -> Result<QString> {
            if (auto inside = library.folder().refuseInside(path); !inside) {
                return passOn(inside);
            }
            const auto saved = fourthp::saveRefused(*plan, done == nullptr ? ImportDone() : *done, path);
            return saved ? Result<QString>(path) : passOn(saved);
        },
        [this](const Result<QString> &saved) {
            tell(saved ? tr("Saved to “%1”.").arg(Formats::isolated(QDir::toNativeSeparators(*saved)))
                       : ErrorText::explain(saved.error()).text());
        });
}

} // namespace fourthp::ui
