// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_export.h"
#include "core/search/search_query.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"

#include <QDialog>
#include <QTimer>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace fourthp::ui {

/// What, in which columns, how and where: a case list as CSV, with a look at its first rows before it is written.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `columns` are those on screen, in their order.
    ExportDialog(const Services &services, std::vector<qint64> docids, const QStringList &columns, QWidget *parent = nullptr);
    ~ExportDialog() override;

Q_SIGNALS:
    void exported(const QString &path, qint64 rows);

public Q_SLOTS:
    void reject() override;

private:
    void fillColumns(const QStringList &shown);
    CsvOptions options() const;
    void updatePreview();
    void showPreview(const QByteArray &csv);
    void choosePath();
    void start();
    void finish(const Result<CsvReport> &report);
    void setRunning(bool running);

    Services m_services;
    std::vector<qint64> m_docids;
    QStringList m_shownColumns;
    QComboBox *m_preset;
    QComboBox *m_cells;
    QComboBox *m_several;
    QComboBox *m_privacy;
    QListWidget *m_columns;
    QPushButton *m_resetColumns;
    QTableWidget *m_preview;
    QLineEdit *m_path;
    QPushButton *m_browse;
    QProgressBar *m_progress;
    QLabel *m_message;
    QPushButton *m_export;
    QPushButton *m_close;
    QTimer m_previewSoon;
    LatestTask<QByteArray> m_previewTask;
    LatestTask<CsvReport> m_task;
};

} // namespace fourthp::ui
