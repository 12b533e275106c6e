// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_run.h"

#include <QWidget>

class QPlainTextEdit;
class QStackedLayout;
class QTableWidget;

namespace fourthp::ui {

/// The beginning of an export as it will be: cells of a table, else the very text.
class ExportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreview(QWidget *parent = nullptr);
    void show(const ExportText &text, const ExportOptions &options);
    void clear();

private:
    void showTable(const QByteArray &text, char separator);

    QStackedLayout *m_pages;
    QTableWidget *m_table;
    QPlainTextEdit *m_text;
};

} // namespace fourthp::ui
