// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/common/task_queue.h"
#include "ui/record/file_jobs.h"
#include "ui/record/files_contents.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace fourthp::ui {

/// The files of the record that is read: what of each is here, and what can be done with it. Nothing is
/// fetched or opened by itself.
class FilesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FilesPanel(const Services &services, QWidget *parent = nullptr);

    /// Reads again what is here; the row in front stays in front.
    void showRecord(const StoredRecord &record);

public Q_SLOTS:
    void download();
    void open();
    void saveAs();

Q_SIGNALS:
    void message(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void reload();
    void showContents(FilesContents contents);
    void showChoices();
    void showJob();
    void fetch(const std::vector<AttachedFile> &files);
    void fetchFrom(const Channel &hub, const std::vector<AttachedFile> &files);
    void passProxy(const QString &proxy, const Channel &hub, const std::vector<AttachedFile> &files);
    void askSecretThenFetch(const Channel &hub, const std::vector<AttachedFile> &files);
    void saveTo(const AttachedFile &file, const QString &path, Overwrite overwrite);
    void askThenOpen(const AttachedFile &file, const OpenCopy &copy);
    void setKept(bool keep);
    const FileRow *current() const;
    void retranslate();

    Services m_services;
    FileJobs m_jobs;
    StoredRecord m_record;
    FilesContents m_contents;
    QTreeWidget *m_list;
    QLabel *m_nothing;
    QPushButton *m_download;
    QPushButton *m_open;
    QPushButton *m_save;
    QCheckBox *m_keep;
    QWidget *m_jobRow;
    QLabel *m_jobText;
    QProgressBar *m_jobProgress;
    QPushButton *m_stop;
    std::vector<std::shared_ptr<QTemporaryDir>> m_opened; ///< Programs show what lies there.
    LatestTask<FilesContents> m_load;
    TaskQueue m_writes;
};

} // namespace fourthp::ui
