// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/exchange/export_job.h"

#include <QDialog>
#include <QTimer>

#include <stop_token>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace fourthp::ui {

class ColumnList;

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
    /// While a table is being written this asks to stop, and the dialog stays until it is known what became of it.
    void reject() override;

private:
    enum class Stage { Choosing, Running, Stopping, NameTaken, Written };
    void makeOptions();
    QFormLayout *optionsForm();
    void arrange();
    CsvOptions options() const;
    QString path() const;
    void updatePreview();
    void showPreview(const CsvText &table);
    void choosePath();
    void start(ExistingFile existingFile);
    void finish(const Result<ExportOutcome> &outcome);
    void enter(Stage stage, const QString &message = {});
    QString explain(const Error &error) const;

    Services m_services;
    std::vector<qint64> m_docids;
    Stage m_stage = Stage::Choosing;
    QWidget *m_inputs; ///< Everything that says what to write.
    QComboBox *m_preset;
    QComboBox *m_cells;
    QComboBox *m_several;
    QComboBox *m_privacy;
    ColumnList *m_columns;
    QTableWidget *m_preview;
    QLabel *m_notice; ///< What stays here, as far as the preview knows.
    QLineEdit *m_path;
    QPushButton *m_browse;
    QProgressBar *m_progress;
    QLabel *m_message;
    QPushButton *m_export;
    QPushButton *m_replace;
    QPushButton *m_saveBeside;
    QPushButton *m_close;
    QString m_agreedPath; ///< A file that the person agreed to replace in the file dialog.
    QString m_freePath;
    bool m_canExport = false; ///< The preview could be made.
    QTimer m_previewSoon;
    std::stop_source m_stop;
    LatestTask<CsvText> m_previewTask;
    LatestTask<ExportOutcome> m_task;
};

} // namespace fourthp::ui
