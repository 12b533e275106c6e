// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/secret.h"
#include "core/store/sample_library.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <chrono>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::cli {

namespace {

constexpr auto kWaitForWriter = 5s; // Another command is done by then; a window is not, and is told of.
constexpr auto kBetweenTries = 20ms;

QString loginName()
{
    const passwd *entry = ::getpwuid(::geteuid());
    return entry == nullptr ? u"local"_s : QString::fromLocal8Bit(entry->pw_name);
}

} // namespace

Session::Session(Surroundings surroundings)
    : m_surroundings(std::move(surroundings))
{
}

Session::~Session() = default;

Labels Session::labels() const
{
    QStringList languages {m_surroundings.language, u"en"_s};
    languages.removeDuplicates();
    return Labels(vocabularies(), languages);
}

Editor Session::editor() const
{
    return {line().has("as"_L1) ? line().value("as"_L1) : loginName(), line().value("note"_L1)};
}

Result<QString> Session::secret() const
{
    return line().has("secret-stdin"_L1) ? readSecretFromInput() : m_surroundings.secret;
}

LibraryFolder Session::folder() const
{
    const QString named = line().value("data-dir"_L1);
    return named.isEmpty() ? defaultLibraryFolder() : LibraryFolder {QDir(named).absolutePath()};
}

Result<std::unique_ptr<Library>> Session::open(Access access) const
{
    Result<std::unique_ptr<Library>> library
        = Library::open({.folder = folder(), .access = access, .clock = &m_clock, .vocabularies = &vocabularies()});
    if (library && (*library)->isNew()) {
        if (auto installed = installSample(**library); !installed) {
            return passOn(installed);
        }
    }
    return library;
}

Result<std::unique_ptr<Library>> Session::openForWriting() const
{
    for (const QDeadlineTimer deadline(kWaitForWriter);;) {
        Result<std::unique_ptr<Library>> library = open(Access::ReadWrite);
        const bool isTaken = !library && library.error().kind == ErrorKind::InUse;
        if (!isTaken || deadline.hasExpired() || stop().stop_requested()) {
            return library;
        }
        QThread::sleep(kBetweenTries);
    }
}

Result<std::unique_ptr<Library>> Session::openForReading() const
{
    if (QFileInfo::exists(folder().database())) {
        Result<std::unique_ptr<Library>> reader = open(Access::ReadOnly);
        if (!reader) {
            return reader;
        }
        const Result<bool> needsWriter = (*reader)->needsWriter();
        if (needsWriter && !*needsWriter) {
            return reader;
        }
    }
    Result<std::unique_ptr<Library>> writer = open(Access::ReadWrite);
    const bool readingIsLeft = !writer
        && (writer.error().kind == ErrorKind::InUse || writer.error().kind == ErrorKind::NewerVersion);
    return readingIsLeft ? open(Access::ReadOnly) : std::move(writer);
}

Result<Library *> Session::library(Access access)
{
    if (!m_library) {
        Result<std::unique_ptr<Library>> opened = access == Access::ReadOnly ? openForReading() : openForWriting();
        if (!opened) {
            return passOn(opened);
        }
        m_library = std::move(*opened);
    }
    return m_library.get();
}

Result<Connection *> Session::reading()
{
    const Result<Library *> opened = library(Access::ReadOnly);
    return opened ? (*opened)->connection() : passOn(opened);
}

Result<Library *> Session::createLibrary(Contents contents)
{
    Result<std::unique_ptr<Library>> made = Library::open(
        {.folder = folder(), .access = Access::ReadWrite, .clock = &m_clock, .vocabularies = &vocabularies()});
    if (!made) {
        return passOn(made);
    }
    if (!(*made)->isNew()) {
        return fail(ErrorKind::Conflict, folder().path, u"there is a library already"_s);
    }
    if (contents == Contents::Starter) {
        if (auto installed = installSample(**made); !installed) {
            return passOn(installed);
        }
    }
    m_library = std::move(*made);
    return m_library.get();
}

} // namespace fourthp::cli
