// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/bin_dialog.h"

#include "core/store/library.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/languages.h"
#include "ui/common/settings.h"
#include "ui/record/erase_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QItemSelection>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

enum Column { Title, Who, When, Why, ColumnCount };

/// The reason that a tombstone gives, in words; a person's own note as it stands.
QString reasonText(const QString &why)
{
    return why == "duplicate"_L1 ? BinDialog::tr("It was a duplicate")
        : why == "withdrawn"_L1  ? BinDialog::tr("It was withdrawn")
        : why == "consent"_L1    ? BinDialog::tr("A consent ended")
        : why == "error"_L1      ? BinDialog::tr("It was an error")
                                 : why;
}

QString titleOf(const BinnedRecord &record)
{
    const QString title = record.before.title(readerLanguages()).text;
    return title.isEmpty() ? record.id.value : title;
}

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(Formats::toolTip(text));
    return item;
}

} // namespace

BinDialog::BinDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_empty(new EmptyState(this))
    , m_message(new QLabel(this))
    , m_readSoon(services.library, 300ms, [this] { read(); })
{
    setObjectName(u"binDialog"_s);
    setWindowTitle(tr("Bin"));
    m_table->setObjectName(u"binnedRecords"_s);
    m_table->setAccessibleName(tr("Deleted records"));
    m_table->setHorizontalHeaderLabels({tr("Record"), tr("Deleted by"), tr("When"), tr("Why")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const Column narrow : {Who, When}) {
        m_table->horizontalHeader()->setSectionResizeMode(narrow, QHeaderView::ResizeToContents);
    }
    m_table->setWordWrap(false);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_message->setObjectName(u"binMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_restore = buttons->addButton(tr("Restore"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(u"restoreRecords"_s);
    m_restore->setDefault(true);
    m_erase = buttons->addButton(tr("Erase for good…"), QDialogButtonBox::ActionRole);
    m_erase->setObjectName(u"eraseRecords"_s);
    m_erase->setAutoDefault(false);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_stack, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    resize(720, 420);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &BinDialog::enableButtons);
    connect(m_restore, &QPushButton::clicked, this, &BinDialog::restore);
    connect(m_erase, &QPushButton::clicked, this, &BinDialog::askToErase);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    enableButtons();
    read();
}

void BinDialog::read()
{
    m_reading.start(
        [&library = m_services.library](const std::stop_token &) -> Result<std::vector<BinnedRecord>> {
            const Result<Connection *> connection = library.connection();
            return connection ? binnedRecords(**connection) : passOn(connection);
        },
        [this](Result<std::vector<BinnedRecord>> records) {
            if (records) {
                showRecords(std::move(*records));
            } else if (records.error().kind != ErrorKind::Cancelled) {
                m_message->setText(ErrorText::explain(records.error()).text());
            }
        });
}

void BinDialog::showRecords(std::vector<BinnedRecord> records)
{
    std::set<RecordId> chosen;
    for (const BinnedRecord *record : selected()) {
        chosen.insert(record->id);
    }
    const bool isFirst = m_records.empty();
    m_records = std::move(records);
    m_table->setRowCount(int(m_records.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const BinnedRecord &record = m_records[size_t(i)];
        m_table->setItem(i, Title, cell(titleOf(record)));
        m_table->item(i, Title)->setIcon(lineIcon(iconNameOf(record.before.type())));
        m_table->setItem(i, Who, cell(record.byHub ? tr("The hub") : record.who));
        m_table->setItem(i, When, cell(Formats::dateTime(record.at)));
        m_table->setItem(i, Why, cell(reasonText(record.why)));
    }
    if (m_records.empty()) {
        m_empty->show(
            tr("The bin is empty."), tr("What you delete is kept here until you bring it back."), {});
    } else if (isFirst) {
        m_table->setCurrentCell(0, Title);
    } else {
        select(chosen);
    }
    m_stack->setCurrentWidget(m_records.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    enableButtons();
}

void BinDialog::select(const std::set<RecordId> &ids)
{
    // By what they are: rows move as records come and go, and nobody chose what stands there by now.
    QItemSelection selection;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (ids.contains(m_records[size_t(row)].id)) {
            selection.select(m_table->model()->index(row, Title), m_table->model()->index(row, Why));
        }
    }
    QItemSelectionModel *model = m_table->selectionModel();
    const QModelIndexList chosen = selection.indexes();
    model->setCurrentIndex(chosen.isEmpty() ? QModelIndex() : chosen.first(), QItemSelectionModel::NoUpdate);
    model->select(selection, QItemSelectionModel::ClearAndSelect);
}

std::vector<const BinnedRecord *> BinDialog::selected() const
{
    std::vector<const BinnedRecord *> records;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (index.row() < int(m_records.size())) {
            records.push_back(&m_records[size_t(index.row())]);
        }
    }
    return records;
}

void BinDialog::restore()
{
    std::vector<RecordId> ids;
    for (const BinnedRecord *record : selected()) {
        ids.push_back(record->id);
    }
    m_work.add(
        [&library = m_services.library, ids, who = m_services.settings.author()] {
            return restoreAll(library, ids, {who, {}});
        },
        [this](const Result<std::vector<SavedChange>> &done) {
            if (done) {
                const auto count = int(done->size());
                m_message->setText(tr("Restored %Ln record(s).", nullptr, count));
                Q_EMIT restored(count);
                read();
            } else {
                m_message->setText(ErrorText::explain(done.error()).text());
            }
        });
}

void BinDialog::askToErase()
{
    std::vector<RecordId> ids;
    for (const BinnedRecord *record : selected()) {
        ids.push_back(record->id);
    }
    auto *dialog = new EraseDialog(m_services, std::move(ids), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &BinDialog::read);
    dialog->open();
}

void BinDialog::enableButtons()
{
    const std::vector<const BinnedRecord *> chosen = selected();
    const bool isWritable = !m_services.library.isReadOnly();
    m_restore->setEnabled(isWritable && !chosen.empty());
    m_erase->setEnabled(isWritable && !chosen.empty());
}

} // namespace fourthp::ui
