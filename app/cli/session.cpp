// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/explain.h"
#include "core/store/sample_library.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

QString &environmentSecret()
{
    static QString secret;
    return secret;
}

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

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

void takeSecretFromEnvironment()
{
    environmentSecret() = qEnvironmentVariable("FOURTHP_SECRET");
    qunsetenv("FOURTHP_SECRET");
}

Session::Session(CommandLine line, const Vocabularies &vocabularies, std::stop_token stop)
    : m_line(std::move(line))
    , m_vocabularies(vocabularies)
    , m_stop(std::move(stop))
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

Result<Library *> Session::library(Need need)
{
    if (m_library) {
        return m_library.get();
    }
    LibraryOptions options {folder(), Access::ReadWrite, &m_clock, &m_vocabularies};
    Result<std::unique_ptr<Library>> opened = Library::open(options);
    const bool mayRead = !opened && need == Need::Read
        && (opened.error().kind == ErrorKind::InUse || opened.error().kind == ErrorKind::NewerVersion || opened.error().kind == ErrorKind::ReadOnly);
    if (mayRead) {
        options.access = Access::ReadOnly;
        opened = Library::open(options);
    }
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

void Session::print(const QJsonValue &value) const
{
    write(stdout, jsonText(value));
}

void Session::say(const QString &text) const
{
    write(stdout, text.toUtf8());
}

void Session::tell(const QString &text) const
{
    write(stderr, text.toUtf8());
}

int Session::fails(const Error &error) const
{
    if (error.kind != ErrorKind::Cancelled) {
        tell(explain(error));
    }
    return exitCodeOf(error.kind);
}

int Session::misused(const QString &why) const
{
    tell(u"fourthp-cli: "_s + why + u" See fourthp-cli --help."_s);
    return WrongUsage;
}

QString Session::secret() const
{
    if (m_line.has(u"secret-stdin"_s)) {
        QFile input;
        if (input.open(stdin, QIODevice::ReadOnly)) {
            return QString::fromUtf8(input.readLine()).trimmed();
        }
    }
    return environmentSecret();
}

Result<QJsonObject> readObject(const QString &path)
{
    QFile file(path);
    const bool opened = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        return fail(ErrorKind::NotFound, path, file.errorString());
    }
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json.isObject()) {
        return fail(ErrorKind::InvalidInput, path, error.error == QJsonParseError::NoError ? u"not a JSON object"_s : error.errorString());
    }
    return json.object();
}

} // namespace fourthp::cli
