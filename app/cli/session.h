// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/explain.h"
#include "app/cli/secret.h"
#include "core/base/clock.h"
#include "core/model/labels.h"
#include "core/store/library.h"
#include "core/store/record_writer.h"

#include <QJsonObject>

#include <cstdio>
#include <memory>
#include <stop_token>

namespace fourthp::cli {

/// What a command works with: its words, the library once it is asked for, and where answers go.
class Session
{
public:
    Session(CommandLine line, const Vocabularies &vocabularies, EnvironmentSecrets secrets, std::stop_token stop);

    const CommandLine &line() const { return m_line; }
    bool json() const { return m_line.has(QStringLiteral("json")); }
    std::stop_token stop() const { return m_stop; }
    /// Argument `n` behind the command; empty if there is none.
    QString word(int n) const { return m_line.words.value(n); }
    LibraryFolder folder() const;
    Labels labels() const;
    const Vocabularies &vocabularies() const { return m_vocabularies; }
    const Clock &clock() const { return m_clock; }
    Editor editor() const;

    enum class Need { Read, Write };
    /// Opens the library, and makes it with the starter records if it is missing. For reading, one that another
    /// program holds is opened read-only; for writing this waits some seconds for its turn, as another command takes.
    [[nodiscard]] Result<Library *> library(Need need);

    /// One JSON value on standard output, followed by a line end, flushed.
    void print(const QJsonValue &value) const;
    /// Text for a person on standard output.
    void say(const QString &text) const;
    /// A message on standard error.
    void tell(const QString &text) const;
    /// Explains a failure and answers the exit code that stands for it. With --json the answer is
    /// `{"error": {"kind", "subject", "detail", "message"}}`.
    int fails(const Error &error, Place place = Place::Here) const;
    /// The same for one failure among several: only the message and the code.
    int explains(const Error &error, Place place = Place::Here) const;
    int misused(const QString &why) const;
    /// True once an answer could not be written, as on a full disk. What was asked may be done all the same.
    bool outputFailed() const { return m_outputFailed; }
    /// True if a secret was given in either way, even an empty line.
    bool hasSecret() const { return !m_secrets.hub.isEmpty() || m_line.has(QStringLiteral("secret-stdin")); }
    /// The secret of a hub: `FOURTHP_SECRET` of the environment, or standard input with --secret-stdin.
    [[nodiscard]] Result<QString> secret() const;
    /// `name:password` for the proxy that asks, from `FOURTHP_PROXY_SECRET`; empty if there is none.
    const QString &proxySecret() const { return m_secrets.proxy; }
    /// False if --type names a type of record that does not exist.
    bool typesAreKnown() const;

private:
    [[nodiscard]] Result<std::unique_ptr<Library>> open(Need need) const;
    /// What went wrong and, where the library itself cannot be opened, what helps.
    QString wordsFor(const Error &error, Place place) const;
    void write(FILE *stream, const QByteArray &bytes) const;

    CommandLine m_line;
    const Vocabularies &m_vocabularies;
    SystemClock m_clock;
    std::stop_token m_stop;
    EnvironmentSecrets m_secrets;
    std::unique_ptr<Library> m_library;
    mutable bool m_outputFailed = false;
};

} // namespace fourthp::cli
