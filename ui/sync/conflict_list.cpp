// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflict_list.h"

#include "ui/sync/sync_log_table.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::SyncPage)
};

} // namespace

ConflictList::ConflictList(bool isReadOnly, QWidget *parent)
    : QWidget(parent)
    , m_isReadOnly(isReadOnly)
    , m_label(new QLabel(this))
    , m_table(new QTableWidget(0, 5, this))
    , m_mine(new QPushButton(this))
    , m_theirs(new QPushButton(this))
    , m_open(new QPushButton(this))
{
    m_label->setObjectName(u"conflictLabel"_s);
    m_label->setWordWrap(true);
    m_table->setObjectName(u"conflictTable"_s);
    makeReadOnly(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_mine->setObjectName(u"conflictMine"_s);
    m_theirs->setObjectName(u"conflictHub"_s);
    m_open->setObjectName(u"conflictOpen"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_mine, m_theirs, m_open}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_label);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    const auto decide = [this](Resolution choice) {
        if (const ConflictLine *line = chosen()) {
            Q_EMIT decided(line->record, choice);
        }
    };
    const auto openChosen = [this] {
        if (const ConflictLine *line = chosen(); line != nullptr && !line->isWithdrawn) {
            Q_EMIT recordWanted(line->record);
        }
    };
    connect(m_mine, &QPushButton::clicked, this, [decide] { decide(Resolution::Mine); });
    connect(m_theirs, &QPushButton::clicked, this, [decide] { decide(Resolution::Hub); });
    connect(m_open, &QPushButton::clicked, this, openChosen);
    connect(m_table, &QTableWidget::cellActivated, this, openChosen);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ConflictList::enableButtons);
    retranslate();
    fill();
}

void ConflictList::show(const std::vector<ConflictLine> &lines, qint64 records)
{
    m_records = records;
    if (lines != m_lines || m_table->rowCount() == 0) {
        const int row = m_table->currentRow();
        const std::optional<ConflictLine> before = chosen() ? std::optional(*chosen()) : std::nullopt;
        m_lines = lines;
        fill();
        const auto same = std::find_if(m_lines.begin(), m_lines.end(), [&before](const ConflictLine &line) {
            return before && line.record == before->record && line.field == before->field;
        });
        const int last = std::max(0, int(m_lines.size()) - 1);
        m_table->selectRow(same != m_lines.end() ? int(same - m_lines.begin()) : std::clamp(row, 0, last));
    }
    retranslate();
    enableButtons();
}

void ConflictList::fill()
{
    m_table->setRowCount(int(m_lines.size()));
    for (int row = 0; row < int(m_lines.size()); ++row) {
        const ConflictLine &line = m_lines[size_t(row)];
        const QStringList cells {line.title, line.field, line.before, line.mine, line.hub};
        for (int i = 0; i < int(cells.size()); ++i) {
            m_table->setItem(row, i, new QTableWidgetItem(cells.at(i)));
        }
    }
    const bool some = !m_lines.empty();
    setSizePolicy(QSizePolicy::Preferred, some ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    m_table->setVisible(some);
    for (QPushButton *button : {m_mine, m_theirs, m_open}) {
        button->setVisible(some);
    }
}

const ConflictLine *ConflictList::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < int(m_lines.size()) ? &m_lines[size_t(row)] : nullptr;
}

void ConflictList::enableButtons()
{
    const ConflictLine *line = chosen();
    const bool mayDecide = line != nullptr && !m_isReadOnly;
    m_mine->setEnabled(mayDecide && !line->isWithdrawn);
    m_theirs->setEnabled(mayDecide);
    m_open->setEnabled(line != nullptr && !line->isWithdrawn);
}

void ConflictList::retranslate()
{
    m_mine->setText(Text::tr("Keep mine"));
    m_theirs->setText(Text::tr("Take the hub's"));
    m_open->setText(Text::tr("Show the record"));
    m_table->setAccessibleName(Text::tr("Conflicts"));
    m_table->setHorizontalHeaderLabels(
        {Text::tr("Record"), Text::tr("Field"), Text::tr("Before"), Text::tr("Mine"), Text::tr("Hub")});
    m_label->setText(m_records > 0
            ? Text::tr("%Ln record(s) were changed both here and on the hub. Nothing was overwritten.",
                nullptr, int(m_records))
            : Text::tr("No conflicts."));
}

} // namespace fourthp::ui
