// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of conflicts does with the choices of a person.
#include "ui/sync/conflict_page.h"

#include "core/model/redaction.h"
#include "core/store/access_log.h"
#include "core/store/conflict_export.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"
#include "ui/common/translate.h"
#include "ui/sync/conflict_list_model.h"
#include "ui/sync/conflict_page_text.h"
#include "ui/sync/conflict_progress.h"
#include "ui/sync/conflict_values.h"
#include "ui/sync/field_value_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

void ConflictPage::choose(const FieldChoice &choice)
{
    const Comparison &shown = m_fieldsModel->comparison();
    const int row = currentRow();
    if (shown.n == 0 || row < 0) {
        return;
    }
    choicesOf(shown.n).insert(m_fieldsModel->pathAt(row), choice);
    m_fieldsModel->showChoices(choicesOf(shown.n));
    fitRows();
    const int next = m_fieldsModel->undecidedFrom(row);
    if (next >= 0) {
        m_table->setCurrentIndex(m_fieldsModel->index(next, ConflictFieldsModel::Outcome));
    }
    enableButtons();
}

void ConflictPage::forget()
{
    const Comparison &shown = m_fieldsModel->comparison();
    choicesOf(shown.n).remove(m_fieldsModel->pathAt(currentRow()));
    m_fieldsModel->showChoices(choicesOf(shown.n));
    fitRows();
    enableButtons();
}

void ConflictPage::write()
{
    const QModelIndex outcome = m_fieldsModel->index(currentRow(), ConflictFieldsModel::Outcome);
    if (outcome.flags().testFlag(Qt::ItemIsEditable)) {
        m_table->setFocus();
        m_table->setCurrentIndex(outcome);
        m_table->edit(outcome);
        return;
    }
    const Comparison &shown = m_fieldsModel->comparison();
    const ComparedField *asked = currentField();
    const Field *field
        = asked == nullptr ? nullptr : editedField(typeFromCode(shown.record.typeCode()), asked->path);
    if (field != nullptr) {
        writeInDialog(*field);
    } else if (asked != nullptr) {
        // What lies inside of an item of a list is edited where all of it is seen; saving there settles the
        // conflict as well.
        Q_EMIT message(ConflictText::tr("This field is edited in the record itself."));
        Q_EMIT recordWanted(m_fieldsModel->comparison().record);
    }
}

void ConflictPage::writeInDialog(const Field &field)
{
    const Comparison &shown = m_fieldsModel->comparison();
    const ComparedField &asked = *currentField();
    const auto choice = m_fieldsModel->choices().constFind(asked.path);
    const bool isWritten = choice != m_fieldsModel->choices().cend() && choice->value.has_value();
    auto *dialog = new FieldValueDialog(
        m_services, field, asked.label, isWritten ? *choice->value : asked.mineValue, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, n = shown.n, type = typeFromCode(shown.record.typeCode()), path = asked.path] {
            if (m_fieldsModel->comparison().n != n || m_fieldsModel->pathAt(currentRow()) != path) {
                return; // The hub settled it meanwhile.
            }
            const Labels labels(m_services.vocabularies, readerLanguages());
            const QJsonValue value = dialog->value();
            choose({FieldChoice::Side::Written, valueText(type, path, value, labels), value});
        });
    dialog->open();
}

void ConflictPage::chooseBoth()
{
    if (const ComparedField *asked = currentField(); asked != nullptr && asked->both) {
        const bool isText = asked->both->isString();
        choose({FieldChoice::Side::Written, isText ? asked->both->toString() : asked->bothText,
            isText ? std::nullopt : asked->both});
    }
}

void ConflictPage::showConflictOf(const RecordId &id)
{
    const std::vector<ConflictHead> &heads = m_listModel->heads();
    const auto found
        = std::find_if(heads.begin(), heads.end(), [&id](const ConflictHead &head) { return head.id == id; });
    if (found != heads.end()) {
        m_list->setCurrentIndex(m_listModel->index(int(found - heads.begin())));
    }
    m_table->setFocus();
}

void ConflictPage::goToNext()
{
    const int rows = m_listModel->rowCount();
    if (rows > 0) {
        m_list->setCurrentIndex(m_listModel->index((m_list->currentIndex().row() + 1) % rows));
    }
}

void ConflictPage::saveAndNext()
{
    const ConflictHead *head = m_listModel->headAt(m_listModel->rowOf(m_fieldsModel->comparison().n));
    if (head == nullptr) {
        return;
    }
    const std::optional<Decision> decision = decisionOf(*head, m_fieldsModel->choices());
    if (decision) {
        carryOut({*decision});
    }
}

void ConflictPage::decideWhole(FieldChoice::Side side)
{
    const Comparison &shown = m_fieldsModel->comparison();
    carryOut({{.id = shown.record,
        .conflict = shown.n,
        .choice = side == FieldChoice::Side::Mine ? Resolution::Mine : Resolution::Hub}});
}

void ConflictPage::decideAll(FieldChoice::Side side)
{
    std::vector<Decision> all;
    for (const ConflictHead &head : m_listModel->heads()) {
        all.push_back({.id = head.id,
            .conflict = head.n,
            .choice = side == FieldChoice::Side::Mine ? Resolution::Mine : Resolution::Hub});
    }
    carryOut(std::move(all));
}

void ConflictPage::decideFieldEverywhere(FieldChoice::Side side)
{
    const QString path = m_fieldsModel->pathAt(currentRow());
    std::vector<Decision> complete;
    qint64 waiting = 0;
    for (const ConflictHead &head : m_listModel->heads()) {
        if (!head.isByField() || !head.fields.contains(path)) {
            continue;
        }
        FieldChoices &choices = choicesOf(head.n);
        choices.insert(path, {side, {}});
        if (const std::optional<Decision> decision = decisionOf(head, choices)) {
            complete.push_back(*decision);
        } else {
            ++waiting;
        }
    }
    m_fieldsModel->showChoices(choicesOf(m_fieldsModel->comparison().n));
    fitRows();
    enableButtons();
    carryOut(std::move(complete), waiting);
}

void ConflictPage::carryOut(std::vector<Decision> decisions, qint64 waiting)
{
    const QString rest = waiting == 0
        ? QString()
        : ConflictText::tr(
            "In %Ln more the field is chosen and others are still open.", nullptr, int(waiting));
    if (decisions.empty()) {
        if (!rest.isEmpty()) {
            Q_EMIT message(rest);
        }
        return;
    }
    const auto [sink, stop] = m_progress->begin(int(decisions.size()));
    enableButtons();
    m_work.add(
        [&library = m_services.library, decisions = std::move(decisions), who = Editor {m_services.settings.author(), {}},
            sink = sink, stop = stop] { return resolveConflicts(library, decisions, who, sink, stop); },
        [this, rest](const Result<std::vector<SavedChange>> &done) {
            m_progress->end();
            if (!done && done.error().kind == ErrorKind::Cancelled) {
                Q_EMIT message(ConflictText::tr("Stopped. Nothing was changed."));
            } else if (!done) {
                Q_EMIT message(ErrorText::explain(done.error()).text());
            } else if (done->empty()) {
                Q_EMIT message(ConflictText::tr("There was nothing left to settle."));
            } else if (done->size() == 1) {
                Q_EMIT message(ConflictText::tr("Settled. Undo (Ctrl+Z) takes it back."));
            } else {
                QString text
                    = ConflictText::tr("%Ln record(s) were settled. Undo (Ctrl+Z) takes all of it back.",
                        nullptr, int(done->size()));
                Q_EMIT message(rest.isEmpty() ? text : QString(text + u' ' + rest));
            }
            refresh();
        });
}

void ConflictPage::exportVersions()
{
    const ConflictHead *head = current();
    if (head == nullptr) {
        return;
    }
    const QString folder = m_services.settings.exportFolder().isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : m_services.settings.exportFolder();
    const QString path = QFileDialog::getSaveFileName(this, ConflictText::tr("Save both versions"),
        QDir(folder).filePath(u"conflict.txt"_s),
        ConflictText::tr("Text (*.txt)") + u";;"_s + ConflictText::tr("JSON (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    m_work.add(
        [&library = m_services.library, n = head->n, path,
            labels = Labels(m_services.vocabularies, readerLanguages()),
            today = m_services.clock.nowUtc().date(), who = m_services.settings.author()]() -> Result<Noted> {
            const Result<Connection *> connection = library.connection();
            if (!connection) {
                return passOn(connection);
            }
            const Result<std::optional<Conflict>> conflict = openConflictAt(**connection, n);
            if (!conflict || !conflict->has_value()) {
                return conflict ? fail(ErrorKind::NotFound, path) : passOn(conflict);
            }
            const AccessEntry entry {.who = who,
                .way = ExitWay::Conflict,
                .format = QFileInfo(path).suffix(),
                .records = 1,
                .redaction = redactionCode({}),
                .file = QFileInfo(path).fileName()};
            return leaveNoted(library, entry, [&] {
                return exportConflict(**conflict, path, PersonalDataIn::LeftOut, labels, translated, today);
            });
        },
        [this, path](const Result<Noted> &done) {
            const QString name = Formats::isolated(QDir::toNativeSeparators(path));
            Q_EMIT message(done
                    ? ErrorText::withUnnoted(
                        ConflictText::tr("Both versions were saved to %1, without personal data.").arg(name),
                        *done)
                    : done.error().kind == ErrorKind::Unsupported
                    ? ConflictText::tr("This record must not leave the library, so nothing was saved.")
                    : ErrorText::explain(done.error()).text());
        });
}

void ConflictPage::showMore()
{
    const Comparison &shown = m_fieldsModel->comparison();
    const bool mayDecide = !m_services.library.isReadOnly();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"conflictMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const char *name, const QString &text, bool enabled) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setEnabled(enabled);
        return action;
    };
    using Side = FieldChoice::Side;
    const bool hasField = mayDecide && isAskedByField(shown.kind) && currentRow() >= 0;
    connect(add("fieldMine", ConflictText::tr("Keep mine in this field of all records"), hasField),
        &QAction::triggered, this, [this] { decideFieldEverywhere(Side::Mine); });
    connect(add("fieldHub", ConflictText::tr("Take the hub's in this field of all records"), hasField),
        &QAction::triggered, this, [this] { decideFieldEverywhere(Side::Hub); });
    menu->addSeparator();
    const int records = m_listModel->rowCount();
    connect(add("everythingMine", ConflictText::tr("Keep mine in all %Ln record(s)", nullptr, records),
                mayDecide),
        &QAction::triggered, this, [this] { decideAll(Side::Mine); });
    connect(add("everythingHub", ConflictText::tr("Take the hub's in all %Ln record(s)", nullptr, records),
                mayDecide),
        &QAction::triggered, this, [this] { decideAll(Side::Hub); });
    menu->addSeparator();
    connect(add("saveVersions", ConflictText::tr("Save both versions…"), !shown.isWithdrawn),
        &QAction::triggered, this, &ConflictPage::exportVersions);
    connect(add("openRecord", ConflictText::tr("Show the record"), !shown.isWithdrawn), &QAction::triggered,
        this, [this] { Q_EMIT recordWanted(m_fieldsModel->comparison().record); });
    menu->popup(m_more->mapToGlobal(m_more->rect().topLeft()) - QPoint(0, menu->sizeHint().height()));
}

} // namespace fourthp::ui
