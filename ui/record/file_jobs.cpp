// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/file_jobs.h"

#include "core/base/file_name.h"
#include "core/model/picture_check.h"
#include "core/store/access_log.h"
#include "core/sync/file_run.h"
#include "core/sync/run_channel.h"
#include "ui/common/settings.h"
#include "ui/record/opening_program.h"
#include "ui/sync/proxy_passwords.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

Result<OpenCopy> copyToOpen(
    Library &library, const AttachedFile &file, const ProgressSink &progress, const std::stop_token &stop)
{
    auto folder = std::make_shared<QTemporaryDir>(); // For the owner alone.
    if (!folder->isValid()) {
        return fail(ErrorKind::Storage, file.name, folder->errorString());
    }
    const QString path = folder->filePath(safeFileName(file.name));
    if (auto done = FileStore(library).saveTo(file.sha256, path, Overwrite::Never, progress, stop); !done) {
        return passOn(done);
    }
    const QLatin1StringView mediaType(fileKindOf(file.name).mediaType);
    if (mediaType.startsWith("image/"_L1)) {
        QFile copy(path);
        if (!copy.open(QIODevice::ReadOnly)) {
            return fail(ErrorKind::Storage, file.name, copy.errorString());
        }
        if (findPictureFault(copy) != PictureFault::None) {
            return fail(ErrorKind::Unsupported, file.name, u"no picture that may be opened"_s);
        }
    }
    // What somebody typed into the copy would be lost with it.
    if (!QFile::setPermissions(path, QFileDevice::ReadOwner)) {
        return fail(ErrorKind::Storage, file.name, u"the copy cannot be made read-only"_s);
    }
    return OpenCopy {path, openingProgram(mediaType), std::move(folder)};
}

} // namespace

FileJobs::FileJobs(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_secrets(services.secrets)
{ }

FileJobs::~FileJobs() = default;

template <class T>
void FileJobs::start(LatestTask<T> &task, const QString &name, std::function<Result<T>(std::stop_token)> work,
    std::function<void(const Result<T> &)> done)
{
    m_isRunning = true;
    m_fileName = name;
    m_progress = {};
    task.start(std::move(work), [this, done = std::move(done)](const Result<T> &result) {
        m_isRunning = false;
        Q_EMIT changed();
        if (result || result.error().kind != ErrorKind::Cancelled) {
            done(result);
        }
    });
    Q_EMIT changed();
}

std::function<void(const QString &, const Progress &)> FileJobs::newSink()
{
    return [this, job = ++m_job](const QString &name, const Progress &progress) {
        QMetaObject::invokeMethod(
            this,
            [this, job, name, progress] {
                if (job == m_job && m_isRunning) {
                    m_fileName = name;
                    m_progress = progress;
                    Q_EMIT changed();
                }
            },
            Qt::QueuedConnection);
    };
}

void FileJobs::download(const Channel &hub, const std::vector<AttachedFile> &files, Done done)
{
    if (m_isRunning || files.empty()) {
        return;
    }
    const HubAddress address
        = addressOf(hub, m_services.proxies != nullptr ? m_services.proxies->all() : ProxyAccounts());
    start<Nothing>(
        m_task, files.front().name,
        [&library = m_services.library, address, secret = m_secrets.of(hub.id), files, tell = newSink()](
            std::stop_token stop) -> Result<Nothing> {
            const FilesProgress progress
                = [&tell](const AttachedFile &file, const Progress &bytes) { tell(file.name, bytes); };
            const FilesReport report = fetchFilesFrom(library, address, secret, files, progress, stop);
            if (report.stopped) {
                return Failure(*report.stopped);
            }
            return report.failed.empty() ? Result<Nothing>(Nothing()) : Failure(report.failed.front().error);
        },
        [this, channel = hub.id, done = std::move(done)](const Result<Nothing> &result) {
            if (result) {
                m_secrets.accepted(channel);
                if (m_services.proxies != nullptr) {
                    m_services.proxies->accepted();
                }
            } else if (result.error().kind == ErrorKind::SignIn && result.error().subject != u"proxy"_s) {
                m_secrets.refused(channel); // Asked for again instead of trying a wrong one.
            }
            done(result ? Result<void>() : passOn(result));
        });
}

void FileJobs::save(const AttachedFile &file, const QString &path, Overwrite overwrite,
    std::function<void(const Result<Noted> &)> done)
{
    if (m_isRunning) {
        return;
    }
    start<Noted>(
        m_save, file.name,
        [&library = m_services.library, file, path, overwrite, tell = newSink(),
            who = m_services.settings.author()](std::stop_token stop) {
            const ProgressSink sink = [&tell, &file](const Progress &bytes) { tell(file.name, bytes); };
            const AccessEntry entry {
                .who = who, .way = ExitWay::File, .records = 1, .file = QFileInfo(path).fileName()};
            return leaveNoted(library, entry,
                [&] { return FileStore(library).saveTo(file.sha256, path, overwrite, sink, stop); });
        },
        std::move(done));
}

void FileJobs::prepareToOpen(const AttachedFile &file, std::function<void(const Result<OpenCopy> &)> done)
{
    if (m_isRunning) {
        return;
    }
    start<OpenCopy>(
        m_copy, file.name,
        [&library = m_services.library, file, tell = newSink()](std::stop_token stop) {
            return copyToOpen(
                library, file, [&tell, &file](const Progress &bytes) { tell(file.name, bytes); }, stop);
        },
        std::move(done));
}

void FileJobs::stop()
{
    m_task.cancel();
    m_save.cancel();
    m_copy.cancel();
    if (m_isRunning) {
        m_isRunning = false;
        Q_EMIT changed();
    }
}

} // namespace fourthp::ui
