// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/attached_file.h"
#include "core/store/access_log.h"
#include "core/store/channel_store.h"
#include "core/store/file_store.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/sync/channel_secrets.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class QTemporaryDir;

namespace fourthp::ui {

/// A proved copy in a folder of its own, and the program that would show it.
struct OpenCopy
{
    QString path;
    QString program; ///< As the system calls it; empty if it does not say.
    std::shared_ptr<QTemporaryDir> folder; ///< Goes with the last who holds it.
};

/// Work on files that takes time, one job at a time, off the GUI thread. A job goes on while other records
/// are looked at, and ends with this object.
class FileJobs : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<void> &)>;

    explicit FileJobs(const Services &services, QObject *parent = nullptr);
    ~FileJobs() override;

    bool isRunning() const { return m_isRunning; }
    /// The name of the file that is worked on.
    const QString &fileName() const { return m_fileName; }
    const Progress &progress() const { return m_progress; }

    ChannelSecrets &secrets() { return m_secrets; }

    /// Does nothing while a job runs. `done` is told how it ended, unless it was stopped.
    void download(const Channel &hub, const std::vector<AttachedFile> &files, Done done);
    /// `done` is told as well whether the copy stands in the access log.
    void save(const AttachedFile &file, const QString &path, Overwrite overwrite,
        std::function<void(const Result<Noted> &)> done);
    void prepareToOpen(const AttachedFile &file, std::function<void(const Result<OpenCopy> &)> done);
    /// Parts that are over stay.
    void stop();

Q_SIGNALS:
    /// Running, progress or name.
    void changed();

private:
    template <class T>
    void start(LatestTask<T> &task, const QString &name, std::function<Result<T>(std::stop_token)> work,
        std::function<void(const Result<T> &)> done);
    /// Takes reports of the job that starts now, from its thread.
    std::function<void(const QString &name, const Progress &)> newSink();

    struct Nothing
    {
    };
    Services m_services;
    ChannelSecrets m_secrets;
    bool m_isRunning = false;
    quint64 m_job = 0; ///< Progress of an earlier job must not touch the present one.
    QString m_fileName;
    Progress m_progress;
    LatestTask<Nothing> m_task;
    LatestTask<Noted> m_save;
    LatestTask<OpenCopy> m_copy;
};

} // namespace fourthp::ui
