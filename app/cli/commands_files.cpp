// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/leaving_options.h"
#include "app/cli/stored_secret.h"
#include "core/base/file_name.h"
#include "core/model/field_catalogue.h"
#include "core/store/access_log.h"
#include "core/store/channel_store.h"
#include "core/store/file_references.h"
#include "core/store/file_store.h"
#include "core/store/record_reader.h"
#include "core/sync/file_run.h"
#include "core/sync/run_channel.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

QString stateName(FileState state)
{
    switch (state) {
    case FileState::Absent:
        return u"absent"_s;
    case FileState::Partial:
        return u"partial"_s;
    case FileState::Whole:
        return u"whole"_s;
    case FileState::Damaged:
        return u"damaged"_s;
    }
    Q_UNREACHABLE();
}

/// Ids behind the word of the command.
std::vector<RecordId> idsGiven(const Session &session)
{
    std::vector<RecordId> ids;
    for (int n = 2; !session.word(n).isEmpty(); ++n) {
        ids.push_back({session.word(n)});
    }
    return ids;
}

int list(Session &session, Library &library)
{
    Connection &connection = **library.connection();
    const auto records = recordsWithFiles(connection, idsGiven(session), session.stop());
    if (!records) {
        return session.fails(records.error());
    }
    const FileStore store(library);
    QJsonArray files;
    for (const RecordWithFiles &record : *records) {
        const Result<bool> kept = isKeptOffline(connection, record.id);
        if (!kept) {
            return session.fails(kept.error());
        }
        for (const AttachedFile &file : record.files) {
            const Result<FileStatus> status = store.status(file.sha256);
            if (!status) {
                return session.fails(status.error());
            }
            files.append(QJsonObject {{u"record"_s, record.id.value}, {u"name"_s, file.name},
                {u"sha256"_s, file.sha256},
                {u"media_type"_s, QString(QLatin1StringView(fileKindOf(file.name).mediaType))},
                {u"bytes"_s, status->bytes > 0 ? status->bytes : file.bytes},
                {u"bytes_here"_s, status->bytesHere}, {u"state"_s, stateName(status->state)},
                {u"keep"_s, *kept}});
        }
    }
    session.print(files);
    return Done;
}

/// What is to be fetched, by channel. Without ids it is what a person wants to keep here.
Result<std::map<QString, std::vector<AttachedFile>>> wantedFiles(const Session &session, Library &library)
{
    std::vector<RecordId> ids = idsGiven(session);
    Connection &connection = **library.connection();
    std::map<QString, std::vector<AttachedFile>> wanted;
    if (ids.empty() && !session.line().has(u"all"_s)) {
        const auto channels = listChannels(connection);
        if (!channels) {
            return passOn(channels);
        }
        for (const Channel &channel : *channels) {
            auto files = filesToKeep(library, channel.id);
            if (!files) {
                return passOn(files);
            }
            if (!files->empty()) {
                wanted.emplace(channel.id, std::move(*files));
            }
        }
        return wanted;
    }
    const auto records = recordsWithFiles(connection, ids, session.stop());
    if (!records) {
        return passOn(records);
    }
    for (const RecordWithFiles &record : *records) {
        std::vector<AttachedFile> &files = wanted[record.channel];
        files.insert(files.end(), record.files.begin(), record.files.end());
    }
    return wanted;
}

FilesReport fetchFromChannel(const Session &session, Library &library, const QString &name,
    const QString &secret, const std::vector<AttachedFile> &files)
{
    FilesReport report;
    const auto channel = findChannel(**library.connection(), name);
    if (!channel) {
        report.stopped = channel.error();
        return report;
    }
    if (!channel->has_value() || (*channel)->kind != u"couch"_s) {
        const FileStore store(library);
        for (const AttachedFile &file : files) {
            const auto status = store.status(file.sha256);
            if (status && status->state == FileState::Whole) {
                ++report.done;
            } else {
                report.failed.push_back(
                    {file.sha256, {ErrorKind::NotFound, file.sha256, u"its record is of no hub"_s}});
            }
        }
        return report;
    }
    const Channel &hub = **channel;
    const auto progress = [&session](const AttachedFile &file, const Progress &bytes) {
        session.tell(u"%1: %2 of %3 bytes"_s.arg(file.name).arg(bytes.done).arg(bytes.total));
    };
    return passingProxies(session, [&](const ProxyAccounts &accounts) {
        FilesReport one
            = fetchFilesFrom(library, addressOf(hub, accounts), secret, files, progress, session.stop());
        const Error error = one.stopped.value_or(Error());
        return std::pair(std::move(one), error);
    });
}

int fetch(Session &session, Library &library)
{
    const auto wanted = wantedFiles(session, library);
    if (!wanted) {
        return session.fails(wanted.error());
    }
    // One secret is for one hub; the others would learn it.
    const auto isHub = [&library](const auto &of) {
        const auto channel = findChannel(**library.connection(), of.first);
        return channel && channel->has_value();
    };
    if (session.hasSecret() && std::count_if(wanted->begin(), wanted->end(), isHub) > 1) {
        return session.misused(
            u"These files are of several hubs and there is one secret. Name the records of one hub; nothing was sent."_s);
    }
    const Result<QString> secret = session.secret();
    if (!secret) {
        return session.fails(secret.error());
    }
    int code = Done;
    int done = 0;
    QJsonArray failed;
    for (const auto &[channel, files] : *wanted) {
        const FilesReport report = fetchFromChannel(session, library, channel, *secret, files);
        done += report.done;
        for (const FilesReport::Failed &file : report.failed) {
            failed.append(QJsonObject {{u"sha256"_s, file.sha256},
                {u"error"_s, errorKindName(file.error.kind)}, {u"detail"_s, file.error.detail}});
            code = std::max<int>(code, WithFindings);
        }
        if (report.stopped) {
            code = std::max(code, session.explains(*report.stopped, Place::Hub));
        }
    }
    session.print(QJsonObject {
        {u"fetched"_s, done}, {u"failed"_s, failed}, {u"bytes_on_disk"_s, FileStore(library).bytesOnDisk()}});
    return code;
}

int add(Session &session, Library &library)
{
    const RecordId id {session.word(2)};
    const auto record = readRecord(**library.connection(), id);
    if (!record || !record->has_value() || !(*record)->visible) {
        return session.fails(record ? Error {ErrorKind::NotFound, id.value, {}} : record.error());
    }
    const Document shown = (*record)->shown();
    if (findField(shown.type(), u"files"_s) == nullptr) {
        return session.fails({ErrorKind::InvalidInput, id.value, u"records of this type have no files"_s});
    }
    const QString path = QFileInfo(session.word(3)).absoluteFilePath();
    const ProgressSink progress = [&session](const Progress &step) {
        session.tell(u"%1 of %2 bytes"_s.arg(step.done).arg(step.total));
    };
    const Result<FileRecipe> stored = FileStore(library).add(path, progress, session.stop());
    if (!stored) {
        return session.fails(stored.error());
    }
    const QString name = safeFileName(session.line().option(u"name"_s, QFileInfo(path).fileName()));
    const AttachedFile file {QUuid::createUuid().toString(QUuid::WithoutBraces), name, stored->sha256,
        QLatin1StringView(fileKindOf(name).mediaType), stored->bytes()};
    QJsonArray files = shown.value(u"files").toArray();
    files.append(attachedFileJson(file));
    const Result<SavedChange> saved = RecordWriter(library).edit(id, {{u"files"_s, files}}, session.editor());
    if (!saved) {
        return session.fails(saved.error());
    }
    session.print(QJsonObject {{u"id"_s, saved->id.value}, {u"change"_s, saved->change},
        {u"sha256"_s, file.sha256}, {u"name"_s, name}, {u"bytes"_s, file.bytes}});
    return Done;
}

int save(Session &session, Library &library)
{
    const QString sha256 = session.word(2);
    const Result<bool> may = mayFileLeave(**library.connection(), sha256, session.clock().nowUtc().date());
    if (!may || !*may) {
        return session.fails(may ? Error {ErrorKind::Unsupported, sha256, u"its record must not leave this computer"_s} : may.error());
    }
    const QString path = QFileInfo(session.line().option(u"out"_s)).absoluteFilePath();
    const Overwrite overwrite = session.line().has(u"replace"_s) ? Overwrite::Allowed : Overwrite::Never;
    const AccessEntry entry {
        .who = session.editor().who, .way = ExitWay::File, .records = 1, .file = QFileInfo(path).fileName()};
    const Result<Noted> noted = leaveNoted(library, entry,
        [&] { return FileStore(library).saveTo(sha256, path, overwrite, {}, session.stop()); });
    if (!noted) {
        return session.fails(noted.error());
    }
    session.print(QJsonObject {{u"saved"_s, path}, {u"bytes"_s, QFileInfo(path).size()}});
    tellUnlessNoted(session, *noted);
    return Done;
}

int keep(Session &session, Library &library)
{
    const RecordId id {session.word(2)};
    const auto records = recordsWithFiles(**library.connection(), {id});
    if (!records) {
        return session.fails(records.error());
    }
    const bool isKept = session.word(3) == u"on"_s;
    const Result<void> done = keepOffline(library, id, isKept);
    if (!done) {
        return session.fails(done.error());
    }
    session.print(QJsonObject {{u"id"_s, id.value}, {u"keep"_s, isKept}});
    return Done;
}

int verify(Session &session, Library &library)
{
    const FileStore store(library);
    qint64 freed = 0;
    if (session.line().has(u"remove-unused"_s)) {
        const Result<qint64> removed = store.removeUnused();
        if (!removed) {
            return session.fails(removed.error());
        }
        freed = *removed;
    }
    const ProgressSink progress = [&session](const Progress &step) {
        session.tell(u"%1 of %2 files"_s.arg(step.done).arg(step.total));
    };
    const Result<FilesFound> found = store.verifyAll(progress, session.stop());
    if (!found) {
        return session.fails(found.error());
    }
    session.print(
        QJsonObject {{u"files"_s, found->files}, {u"damaged"_s, QJsonArray::fromStringList(found->damaged)},
            {u"incomplete"_s, QJsonArray::fromStringList(found->incomplete)},
            {u"bytes_on_disk"_s, store.bytesOnDisk()}, {u"freed"_s, freed}});
    return found->damaged.isEmpty() ? Done : WithFindings;
}

int files(Session &session)
{
    const QString what = session.word(1);
    const bool isList = what == u"list"_s && session.word(3).isEmpty();
    const bool isAdd = what == u"add"_s && !session.word(3).isEmpty() && session.word(4).isEmpty();
    const bool isSave = what == u"save"_s && isSha256(session.word(2)) && session.word(3).isEmpty()
        && session.line().has(u"out"_s);
    const bool isKeep = what == u"keep"_s && (session.word(3) == u"on"_s || session.word(3) == u"off"_s)
        && session.word(4).isEmpty();
    const bool isVerify = what == u"verify"_s && session.word(2).isEmpty();
    const bool isFetch = what == u"fetch"_s;
    if (!isList && !isAdd && !isSave && !isKeep && !isVerify && !isFetch) {
        return session.misused(
            u"files takes list [ID], fetch [ID…], add ID PATH, save SHA256 --out FILE, keep ID on|off, or verify."_s);
    }
    const Result<Library *> library
        = session.library(isList || isSave ? Session::Need::Read : Session::Need::Write);
    if (!library) {
        return session.fails(library.error());
    }
    return isList ? list(session, **library)
        : isFetch ? fetch(session, **library)
        : isAdd   ? add(session, **library)
        : isSave  ? save(session, **library)
        : isKeep  ? keep(session, **library)
                  : verify(session, **library);
}

} // namespace

std::span<const Command> fileCommands()
{
    static constexpr Command commands[] {
        {"files",
            "files list [ID]  |  files fetch [ID…] [--all] [--secret-stdin]  |  files add ID PATH [--name N] "
            "[--note WHY] [--as WHO]"
            "  |  files save SHA256 --out FILE [--replace]  |  files keep ID on|off  |  files verify "
            "[--remove-unused]",
            "attached files: what is here, fetching, adding, copies, what is kept here, and proof of them; "
            "fetch without ID takes what is kept",
            files, 1, -1},
    };
    return commands;
}

} // namespace fourthp::cli
