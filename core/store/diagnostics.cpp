// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/diagnostics.h"

#include "core/base/log_file.h"
#include "core/store/channel_store.h"
#include "core/store/conflict_store.h"
#include "core/store/draft_store.h"
#include "core/store/record_reader.h"
#include "core/store/sync_log.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QStorageInfo>
#include <QSysInfo>

#include <sqlite3.h>

#include <map>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kLogLines = 200;
constexpr int kSessions = 10;

struct FolderSize
{
    qint64 files = 0;
    qint64 bytes = 0;
};

Result<FolderSize> sizeOf(const QString &folder, const std::stop_token &stop)
{
    FolderSize size;
    QDirIterator inside(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (inside.hasNext()) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        inside.next();
        ++size.files;
        size.bytes += inside.fileInfo().size();
    }
    return size;
}

/// Collects facts until the first that cannot be read.
class Facts
{
public:
    void add(const QString &name, const QString &value) { m_facts.emplace_back(name, value); }
    void add(const QString &name, const Result<qint64> &number)
    {
        if (number) {
            add(name, QString::number(*number));
        } else if (!m_failure) {
            m_failure = number.error();
        }
    }
    [[nodiscard]] Result<Diagnostics> finish(QStringList log)
    {
        return m_failure ? Result<Diagnostics>(fail(m_failure->kind, m_failure->subject, m_failure->detail))
                         : Diagnostics {std::move(m_facts), std::move(log)};
    }

private:
    std::vector<std::pair<QString, QString>> m_facts;
    std::optional<Error> m_failure;
};

void addSystem(Facts &facts, const QString &programVersion)
{
    facts.add(u"program"_s, programVersion);
    facts.add(u"qt"_s, QString::fromLatin1(qVersion()));
    facts.add(u"sqlite"_s, QString::fromLatin1(sqlite3_libversion()));
    facts.add(u"system"_s, QSysInfo::prettyProductName());
    facts.add(u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion());
    facts.add(u"processor"_s, QSysInfo::currentCpuArchitecture());
    facts.add(u"locale"_s, QLocale().name());
}

void addSizes(Facts &facts, const LibraryFolder &folder, const std::stop_token &stop)
{
    facts.add(u"bytes_database"_s, QFileInfo(folder.database()).size());
    facts.add(u"bytes_database_wal"_s, QFileInfo(folder.database() + u"-wal"_s).size());
    for (const auto &[name, path] : {std::pair(u"files"_s, folder.files()), std::pair(u"backups"_s, folder.backups()),
             std::pair(u"logs"_s, folder.logs())}) {
        const Result<FolderSize> size = sizeOf(path, stop);
        facts.add(u"count_"_s + name, size ? Result<qint64>(size->files) : passOn(size));
        facts.add(u"bytes_"_s + name, size ? Result<qint64>(size->bytes) : passOn(size));
    }
    facts.add(u"bytes_free"_s, QStorageInfo(folder.path).bytesAvailable());
}

/// How many sources of each kind there are; names and addresses stay.
[[nodiscard]] Result<std::map<QString, qint64>> channelKinds(Connection &connection)
{
    const auto channels = listChannels(connection);
    if (!channels) {
        return passOn(channels);
    }
    std::map<QString, qint64> kinds;
    for (const Channel &channel : *channels) {
        ++kinds[channel.kind];
    }
    return kinds;
}

/// How the newest sessions ended: their outcome and the word in front of what the sync log says of it. Names of sources and
/// the rest of the words stay.
[[nodiscard]] Result<void> addSessions(Facts &facts, Connection &connection)
{
    const auto sessions = recentSyncs(connection, kSessions);
    if (!sessions) {
        return passOn(sessions);
    }
    int n = 0;
    for (const SyncLogEntry &session : *sessions) {
        facts.add(u"session_%1"_s.arg(++n),
            u"%1 %2 %3"_s.arg(session.startedAt, session.outcome, session.detail.section(u':', 0, 0).left(20)).trimmed());
    }
    return {};
}

} // namespace

Result<Diagnostics> readDiagnostics(Library &library, const QString &programVersion, const std::stop_token &stop)
{
    const Result<Connection *> connection = library.connection();
    const auto counts = connection ? countsByType(**connection) : passOn(connection);
    const auto kinds = counts ? channelKinds(**connection) : passOn(counts);
    if (!kinds) {
        return passOn(kinds);
    }
    Facts facts;
    addSystem(facts, programVersion);
    facts.add(u"schema"_s, (*connection)->number(u"PRAGMA user_version"_s));
    facts.add(u"read_only"_s, library.isReadOnly() ? u"yes"_s : u"no"_s);
    for (const auto &[type, count] : *counts) {
        facts.add(u"records_"_s + typeCode(type), count);
    }
    for (const auto &[kind, count] : *kinds) {
        facts.add(u"sources_"_s + kind, count);
    }
    facts.add(u"unsent"_s, unsentCount(**connection));
    facts.add(u"conflicts"_s, openConflictCount(**connection));
    facts.add(u"drafts"_s, DraftStore(library).count());
    if (const auto done = addSessions(facts, **connection); !done) {
        return passOn(done);
    }
    addSizes(facts, library.folder(), stop);
    return facts.finish(lastLogLines(library.folder().logs(), kLogLines));
}

QString diagnosticsText(const Diagnostics &diagnostics)
{
    QString text;
    for (const auto &[name, value] : diagnostics.facts) {
        text += name + u": "_s + value + u'\n';
    }
    text += u"\nlog:\n"_s;
    for (const QString &line : diagnostics.log) {
        text += line + u'\n';
    }
    return text;
}

QJsonObject diagnosticsJson(const Diagnostics &diagnostics)
{
    QJsonObject facts;
    for (const auto &[name, value] : diagnostics.facts) {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        facts.insert(name, isNumber ? QJsonValue(number) : QJsonValue(value));
    }
    return {{u"facts"_s, facts}, {u"log"_s, QJsonArray::fromStringList(diagnostics.log)}};
}

} // namespace fourthp
