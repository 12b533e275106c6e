// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/explain.h"
#include "app/cli/secret.h"
#include "core/store/sample_library.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::cli {

namespace {

constexpr auto kWaitForWriter = 5s; // Another command is done by then; a window is not, and is told of.
constexpr auto kBetweenTries = 20ms;

QByteArray jsonText(const QJsonValue &value)
{
    if (value.isObject()) {
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    }
    if (value.isArray()) {
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    }
    const QByteArray wrapped = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return wrapped.sliced(1, wrapped.size() - 2);
}

/// Text without what could steer a terminal: control characters but tab and line end, and marks that turn the
/// direction of writing around. Records come from outside.
QString printable(QString text)
{
    return text.removeIf([](QChar c) {
        const char16_t code = c.unicode();
        return (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code < 0xa0)
            || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    });
}

} // namespace

Session::Session(CommandLine line, const Vocabularies &vocabularies, EnvironmentSecrets secrets, std::stop_token stop)
    : m_line(std::move(line))
    , m_vocabularies(vocabularies)
    , m_stop(std::move(stop))
    , m_secrets(std::move(secrets))
{
}

LibraryFolder Session::folder() const
{
    const QString named = m_line.option(u"data-dir"_s);
    return named.isEmpty() ? defaultLibraryFolder() : LibraryFolder {QDir(named).absolutePath()};
}

Labels Session::labels() const
{
    return Labels(m_vocabularies, {m_line.option(u"lang"_s, u"en"_s), u"en"_s});
}

Editor Session::editor() const
{
    return {m_line.option(u"as"_s, qEnvironmentVariable("USER", u"staff"_s)), m_line.option(u"note"_s)};
}

Result<std::unique_ptr<Library>> Session::open(Need need) const
{
    LibraryOptions options {folder(), Access::ReadWrite, &m_clock, &m_vocabularies};
    for (const QDeadlineTimer deadline(kWaitForWriter);;) {
        Result<std::unique_ptr<Library>> opened = Library::open(options);
        const bool inUse = !opened && opened.error().kind == ErrorKind::InUse;
        // On a full disk nobody can write, and reading needs no room.
        const bool mayRead = inUse
            || (!opened && (opened.error().kind == ErrorKind::NewerVersion || opened.error().kind == ErrorKind::DiskFull));
        if (need == Need::Read && mayRead) {
            options.access = Access::ReadOnly;
            return Library::open(options);
        }
        if (!inUse || deadline.hasExpired() || m_stop.stop_requested()) {
            return opened;
        }
        std::this_thread::sleep_for(kBetweenTries);
    }
}

Result<Library *> Session::library(Need need)
{
    if (m_library) {
        return m_library.get();
    }
    Result<std::unique_ptr<Library>> opened = open(need);
    if (!opened) {
        return passOn(opened);
    }
    m_library = std::move(*opened);
    if (m_library->isNew() && !m_line.has(u"empty"_s)) {
        if (const Result<int> installed = installSample(*m_library); !installed) {
            return passOn(installed);
        }
    }
    return m_library.get();
}

void Session::write(FILE *stream, const QByteArray &bytes) const
{
    const bool written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size())
        && std::fputc('\n', stream) != EOF && std::fflush(stream) == 0;
    m_outputFailed = m_outputFailed || !written;
}

void Session::print(const QJsonValue &value) const
{
    write(stdout, jsonText(value));
}

void Session::say(const QString &text) const
{
    write(stdout, printable(text).toUtf8());
}

void Session::tell(const QString &text) const
{
    const bool failedBefore = m_outputFailed;
    write(stderr, printable(text).toUtf8());
    m_outputFailed = failedBefore; // Messages may get lost; answers may not.
}

QString Session::wordsFor(const Error &error, Place place) const
{
    const bool isLibrary = error.subject == folder().database()
        && (error.kind == ErrorKind::Damaged || error.kind == ErrorKind::NotFound);
    return isLibrary ? explain(error, place) + u'\n' + helpForLibrary() : explain(error, place);
}

int Session::explains(const Error &error, Place place) const
{
    tell(wordsFor(error, place));
    return exitCodeOf(error, place);
}

int Session::fails(const Error &error, Place place) const
{
    if (json()) {
        print(QJsonObject {{u"error"_s,
            QJsonObject {{u"kind"_s, errorKindName(error.kind)}, {u"subject"_s, error.subject},
                {u"detail"_s, error.detail}, {u"message"_s, wordsFor(error, place)}}}});
    }
    return explains(error, place);
}

int Session::misused(const QString &why) const
{
    if (json()) {
        print(QJsonObject {{u"error"_s, QJsonObject {{u"kind"_s, u"usage"_s}, {u"message"_s, why}}}});
    }
    tell(u"fourthp-cli: "_s + why + u" See fourthp-cli --help."_s);
    return WrongUsage;
}

Result<QString> Session::secret() const
{
    return m_line.has(u"secret-stdin"_s) ? readSecretFromInput() : m_secrets.hub;
}

bool Session::typesAreKnown() const
{
    for (const QString &code : m_line.option(u"type"_s).split(u',', Qt::SkipEmptyParts)) {
        if (typeFromCode(code) == RecordType::Unknown) {
            return false;
        }
    }
    return !m_line.has(u"type"_s) || !m_line.option(u"type"_s).isEmpty();
}

} // namespace fourthp::cli
