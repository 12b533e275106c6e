// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_preview.h"

#include "ui/exchange/export_job.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QStackedLayout>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

ExportPreview::ExportPreview(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this))
    , m_table(new QTableWidget(this))
    , m_text(new QPlainTextEdit(this))
{
    m_table->setObjectName(u"exportPreview"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::TabFocus);
    m_table->setAccessibleName(tr("The first rows"));
    m_table->verticalHeader()->hide();
    m_text->setObjectName(u"exportPreviewText"_s);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("The first records"));
    m_text->setTabChangesFocus(true);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_text);
    setMinimumHeight(76); // A heading and a row: the dialog has to fit on a low screen.
}

void ExportPreview::show(const ExportText &text, const ExportOptions &options)
{
    const FormatFacts &facts = factsOf(options.format);
    if (facts.isTable) {
        showTable(text.bytes, options.format == ExportFormat::Tsv ? '\t' : ',');
    } else {
        m_text->setPlainText(QString::fromUtf8(text.bytes));
    }
    m_pages->setCurrentWidget(facts.isTable ? static_cast<QWidget *>(m_table) : m_text);
}

void ExportPreview::clear()
{
    m_table->setRowCount(0);
    m_table->setColumnCount(0);
    m_text->clear();
}

void ExportPreview::showTable(const QByteArray &text, char separator)
{
    const std::vector<QStringList> rows = readTable(text, QLatin1Char(separator));
    if (rows.empty()) {
        return;
    }
    m_table->setColumnCount(int(rows.front().size()));
    m_table->setRowCount(int(rows.size()) - 1);
    m_table->setHorizontalHeaderLabels(rows.front());
    for (size_t row = 1; row < rows.size(); ++row) {
        for (int column = 0; column < int(rows[row].size()); ++column) {
            m_table->setItem(int(row) - 1, column, new QTableWidgetItem(rows[row].at(column)));
        }
    }
}

} // namespace fourthp::ui
