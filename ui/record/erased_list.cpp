// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/erased_list.h"

#include "core/store/library.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

enum Column { Day, Number, Offer, ColumnCount };

QString offerText(const ErasedRecord &record)
{
    return !record.keepsOut         ? ErasedList::tr("The hub wanted it, and may bring it again")
        : record.offeredRev.isEmpty() ? ErasedList::tr("Nothing newer came")
                                      : ErasedList::tr("%1 has a newer version").arg(Formats::isolated(record.offeredBy));
}

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

ErasedList::ErasedList(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_message(new QLabel(this))
    , m_letBack(new QPushButton(tr("&Let the newer version back"), this))
{
    setObjectName(u"erasedList"_s);
    m_table->setObjectName(u"erasedRecords"_s);
    m_table->setAccessibleName(tr("Erased records"));
    m_table->setHorizontalHeaderLabels({tr("Erased on"), tr("Number"), tr("Since then")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_message->setObjectName(u"erasedMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_letBack->setObjectName(u"letBack"_s);
    m_letBack->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addWidget(m_message);
    column->addWidget(m_letBack, 0, Qt::AlignLeading);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ErasedList::enableButtons);
    connect(m_letBack, &QPushButton::clicked, this, &ErasedList::letBackChosen);
    enableButtons();
    read();
}

void ErasedList::read()
{
    m_reading.start([&library = m_services.library](const std::stop_token &) { return erasures(library); },
        [this](const Result<ErasureList> &list) {
            if (list) {
                showRecords(list->records());
            } else {
                m_message->setText(ErrorText::explain(list.error()).text());
            }
        });
}

void ErasedList::showRecords(std::vector<ErasedRecord> records)
{
    m_records = std::move(records);
    m_table->setRowCount(int(m_records.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ErasedRecord &record = m_records[size_t(row)];
        m_table->setItem(row, Day, cell(Formats::partialDate(record.day.toString(Qt::ISODate))));
        m_table->setItem(row, Number, cell(record.number()));
        m_table->setItem(row, Offer, cell(offerText(record)));
    }
    m_message->setText(m_records.empty() ? tr("Nothing was erased in this library.")
                                         : tr("What was erased is known by a number alone, so that it stays away."));
    enableButtons();
}

void ErasedList::letBackChosen()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= int(m_records.size())) {
        return;
    }
    m_work.add([&library = m_services.library, number = m_records[size_t(row)].hash] { return letBack(library, number); },
        [this](const Result<void> &done) {
            read();
            m_message->setText(done ? tr("The next session with the hub brings it.") : ErrorText::explain(done.error()).text());
        });
}

void ErasedList::enableButtons()
{
    const int row = m_table->selectionModel()->hasSelection() ? m_table->currentRow() : -1;
    const bool hasOffer = row >= 0 && row < int(m_records.size()) && !m_records[size_t(row)].offeredRev.isEmpty();
    m_letBack->setEnabled(hasOffer && !m_services.library.isReadOnly());
}

} // namespace fourthp::ui
