// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/stoppable_task.h"
#include "ui/exchange/export_job.h"
#include "ui/exchange/export_scope.h"

#include <QDialog>
#include <QTimer>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace fourthp::ui {

class ColumnList;
class ExportForm;
class ExportPreview;
class ExchangeProfiles;
class ScanRow;

/// What, in which form, for whom and where: records in any format, with a look at the first ones before they
/// are written.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `columns` are those on screen, in their order.
    ExportDialog(const Services &services, const ExportScope &scope, const QStringList &columns,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void exported(const QString &path, qint64 rows);
    /// A person wants to look at a place that is about somebody; `field` is the key of the field.
    void recordWanted(const fourthp::RecordId &id, const QString &field);

public Q_SLOTS:
    /// While a table is being written this asks to stop, and the dialog stays until it is known what became
    /// of it.
    void reject() override;

private:
    enum class Stage { Choosing, Running, Stopping, NameTaken, Written };
    void nameParts();
    void fill();
    void arrange();
    ExportFormat format() const;
    ExportOptions options() const;
    ExportOrder order() const;
    QString path() const;
    void showCount();
    void changeScope(const ExportScope &scope);
    void changeFormat();
    QJsonObject profile() const;
    void apply(const QJsonObject &profile);
    void updatePreview();
    void choosePath();
    /// Writes, asking about files that are there and not among `agreed`.
    void start(const QStringList &agreed);
    void finish(const Result<ExportOutcome> &outcome);
    void enter(Stage stage, const QString &message = {});
    QString explain(const Error &error) const;

    Services m_services;
    std::vector<qint64> m_docids;
    QString m_scope;
    Stage m_stage = Stage::Choosing;
    QWidget *m_inputs; ///< Everything that says what to write.
    ExportScopeBox *m_scopeBox;
    QComboBox *m_format;
    ExchangeProfiles *m_profiles;
    ColumnList *m_columns;
    ExportForm *m_form;
    ExportPreview *m_preview;
    ScanRow *m_scan;
    QLabel *m_notice; ///< What stays here, as far as the preview knows.
    QLineEdit *m_path;
    QPushButton *m_browse;
    QProgressBar *m_progress;
    QLabel *m_message;
    QPushButton *m_export;
    QPushButton *m_replace;
    QPushButton *m_saveBeside;
    QPushButton *m_close;
    QString m_suffix; ///< Of the format that was chosen last.
    QString m_agreedPath; ///< A file that the person agreed to replace in the file dialog.
    QStringList m_agreed; ///< Files that may be replaced, if only by the button that says so.
    QString m_freePath;
    bool m_canExport = false; ///< The preview could be made.
    QTimer m_previewSoon;
    LatestTask<ExportText> m_previewTask;
    StoppableTask<ExportOutcome> m_task;
};

} // namespace fourthp::ui
