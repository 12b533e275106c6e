// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/drafts_dialog.h"

#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/languages.h"
#include "ui/common/translate.h"

#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <map>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {
constexpr int kRowsMeasured = 40; ///< In one event.
} // namespace

DraftsDialog::DraftsDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_list(new QListWidget(this))
    , m_message(new QLabel(this))
{
    setObjectName(u"draftsDialog"_s);
    setWindowTitle(tr("Drafts"));
    m_list->setObjectName(u"drafts"_s);
    m_list->setAccessibleName(tr("Drafts"));
    m_list->setWordWrap(true);
    m_list->setLayoutMode(QListView::Batched); // There may be a thousand, and each is measured.
    m_list->setBatchSize(kRowsMeasured);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_goOn = buttons->addButton(tr("Continue editing"), QDialogButtonBox::ActionRole);
    m_discard = buttons->addButton(tr("Discard…"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_goOn->setObjectName(u"continueDraft"_s);
    m_goOn->setDefault(true);
    m_discard->setObjectName(u"discardDraft"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(m_list, &QListWidget::itemActivated, this, &DraftsDialog::goOn);
    connect(m_goOn, &QPushButton::clicked, this, &DraftsDialog::goOn);
    connect(m_discard, &QPushButton::clicked, this, &DraftsDialog::askToDiscard);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(460, 360);
    m_goOn->setEnabled(false);
    m_discard->setEnabled(false);
    read();
}

/// Any thread: a thousand titles take longer than an event of the window may.
DraftsDialog::Row DraftsDialog::rowOf(const Draft &draft, const QStringList &languages)
{
    const RecordType type = draft.document.type();
    const QString title = draft.document.title(languages).text;
    return {draft.record, type,
        tr("%1\n%2, %3", "1: title, 2: type of record, 3: date and time")
            .arg(title.isEmpty() ? tr("Without a title") : title, labelOf(type),
                Formats::dateTime(draft.savedAt))};
}

void DraftsDialog::read()
{
    m_task.start(
        [&library = m_services.library, languages = readerLanguages()](
            const std::stop_token &) -> Result<std::vector<Row>> {
            const auto drafts = DraftStore(library).all();
            if (!drafts) {
                return passOn(drafts);
            }
            std::vector<Row> rows;
            std::transform(drafts->begin(), drafts->end(), std::back_inserter(rows),
                [&languages](const Draft &draft) { return rowOf(draft, languages); });
            return rows;
        },
        [this](const Result<std::vector<Row>> &rows) {
            if (rows) {
                showDrafts(*rows);
            } else if (rows.error().kind != ErrorKind::Cancelled) {
                showMessage(ErrorText::explain(rows.error()).text());
            }
        });
}

void DraftsDialog::showDrafts(const std::vector<Row> &rows)
{
    const int row = m_list->currentRow();
    m_list->clear();
    std::map<RecordType, QIcon> icons;
    for (const Row &draft : rows) {
        QIcon &icon = icons[draft.type];
        icon = icon.isNull() ? lineIcon(iconNameOf(draft.type)) : icon;
        auto *item = new QListWidgetItem(icon, draft.text);
        item->setData(Qt::UserRole, draft.record.value);
        m_list->addItem(item);
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    m_goOn->setEnabled(!rows.empty());
    m_discard->setEnabled(!rows.empty());
    showMessage(rows.empty() ? tr("There are no drafts: everything you typed has been saved.") : QString());
}

void DraftsDialog::showMessage(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

RecordId DraftsDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? RecordId() : RecordId {item->data(Qt::UserRole).toString()};
}

void DraftsDialog::goOn()
{
    if (const RecordId id = current(); !id.isEmpty()) {
        Q_EMIT draftChosen(id);
        accept();
    }
}

void DraftsDialog::askToDiscard()
{
    const RecordId id = current();
    if (id.isEmpty()) {
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Discard this draft?"),
        tr("What was typed and not saved will be gone. The record itself stays as it is."), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *yes = question->addButton(tr("Discard the draft"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::buttonClicked, this, [this, id, yes](const QAbstractButton *button) {
        if (button == static_cast<const QAbstractButton *>(yes)) {
            discard(id);
        }
    });
    question->open();
}

void DraftsDialog::discard(const RecordId &id)
{
    m_work.add([&library = m_services.library, id] { return DraftStore(library).discard(id); },
        [this, id](const Result<void> &done) {
            if (done) {
                Q_EMIT draftDiscarded(id);
                read();
            } else {
                showMessage(ErrorText::explain(done.error()).text());
            }
        });
}

} // namespace fourthp::ui
