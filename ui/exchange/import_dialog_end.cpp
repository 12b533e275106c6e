// SPDX-License-Identifier: GPL-3.0-or-later
// Stopping and closing, what can be done once the rows are imported, and with those that were refused.
#include "ui/exchange/import_dialog.h"

#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/exchange/import_plan_page.h"
#include "ui/exchange/import_text.h"
#include "ui/exchange/import_words_page.h"
#include "ui/record/record_commands.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

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

QString saveProblem(const Error &error, const QString &source, bool isImported)
{
    if (error.kind == ErrorKind::InvalidInput && error.subject == source) {
        return ImportDialog::tr(
            "Save the refused rows to another file: this one is the one that is imported.");
    }
    return isImported ? ImportText::problemAfterwards(error, source) : ImportText::problem(error, source);
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
    begin(Work::Undoing);
    m_commands.undoIfNewest(
        m_done->changes.back().change, [self = QPointer(this)](const Result<SavedChange> &undone) {
            if (self != nullptr) {
                self->end();
                self->takeUndone(undone);
            }
        });
}

void ImportDialog::takeUndone(const Result<SavedChange> &undone)
{
    if (undone) {
        m_isUndone = true;
        showDone();
        m_end->focusFirstAction();
    } else if (undone.error().kind == ErrorKind::Conflict) {
        tell(tr("Something else was changed since. Undo the import under “Edit”, “Changes”."));
    } else {
        tell(ErrorText::explain(undone.error()).text());
    }
}

void ImportDialog::reject()
{
    if (m_work == Work::Planning) { // Nothing hangs on it.
        m_planning.cancel();
        end();
        m_rows->showOwnChoices();
        tellStopped();
    } else if (m_work == Work::Importing) {
        m_importing.stop();
    } else if (m_justStopped.isActive()) {
        return; // It was a double click on “Stop”.
    } else if (hasDecisions()) {
        askWhetherToClose();
    } else {
        QDialog::reject();
    }
}

void ImportDialog::tellStopped()
{
    m_justStopped.start(QApplication::doubleClickInterval());
    tell(tr("Stopped. Nothing was imported."));
}

bool ImportDialog::hasDecisions() const
{
    return m_done == nullptr
        && (m_words->hasDecisions() || (m_plan != nullptr && !m_plan->choices.entries.empty()));
}

void ImportDialog::askWhetherToClose()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Close without importing?"),
        tr("Nothing was imported, and what you decided on words and rows is not kept."),
        QMessageBox::NoButton, this);
    question->setObjectName(u"importCloseQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *yes = question->addButton(tr("Close without importing"), QMessageBox::DestructiveRole);
    QPushButton *back = question->addButton(tr("Go on with the import"), QMessageBox::RejectRole);
    question->setDefaultButton(back);
    question->setEscapeButton(back);
    connect(question, &QMessageBox::buttonClicked, this, [this, yes](const QAbstractButton *button) {
        if (button == static_cast<const QAbstractButton *>(yes)) {
            QDialog::reject();
        }
    });
    question->open();
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
                       : saveProblem(saved.error(), m_plan->order.path, m_done != nullptr));
        });
}

} // namespace fourthp::ui
