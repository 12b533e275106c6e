// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/channel_store.h"
#include "core/sync/bundle/bundle_writer.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/stoppable_task.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace fourthp::ui {

class RedactionRow;
class ScanRow;
struct ScanOrder;

/// Writes a signed bundle for a stick or a mail: what a hub sent here, or what was changed here as proposals.
/// Says what stayed behind and why, and the key that readers compare.
class WriteBundleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WriteBundleDialog(const Services &services, QWidget *parent = nullptr);
    ~WriteBundleDialog() override;

    /// Writes to this path what is chosen; nothing while no hub is known.
    void writeTo(const QString &path);
    void reject() override;

Q_SIGNALS:
    /// A person wants to look at a place that is about somebody; `field` is the key of the field.
    void recordWanted(const fourthp::RecordId &id, const QString &field);

private:
    enum class Stage { Looking, Asking, Writing, Ended };
    void look();
    void choosePlace();
    /// Looks up how many files would go along with what is chosen, and how large they are.
    void countFiles();
    void showFiles(const FilesAlong &along);
    void showHubs(const std::vector<Channel> &channels);
    void end(const QString &text);
    void enter(Stage stage);
    BundleOrder order(const QString &path) const;
    /// What is looked through for data of persons: the records of the hub as they are shown here.
    ScanOrder scanOrder() const;

    Services m_services;
    Stage m_stage = Stage::Looking;
    QComboBox *m_kind;
    QComboBox *m_hub;
    QCheckBox *m_amber;
    RedactionRow *m_redaction;
    QCheckBox *m_files;
    ScanRow *m_scan;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_write;
    QPushButton *m_close;
    LatestTask<std::vector<Channel>> m_lookTask;
    LatestTask<FilesAlong> m_countTask;
    StoppableTask<BundleWritten> m_writeTask; ///< Last: it ends before the rest goes.
};

} // namespace fourthp::ui
