// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/base/clock.h"
#include "core/model/labels.h"
#include "core/store/library.h"
#include "core/store/record_writer.h"

#include <QJsonObject>

#include <memory>
#include <stop_token>

namespace fourthp::cli {

/// What a command works with: its words, the library once it is asked for, and where answers go.
class Session
{
public:
    Session(CommandLine line, const Vocabularies &vocabularies, std::stop_token stop);

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
    /// program holds is opened read-only.
    [[nodiscard]] Result<Library *> library(Need need);

    /// One JSON value on standard output, followed by a line end, flushed.
    void print(const QJsonValue &value) const;
    /// Text for a person on standard output.
    void say(const QString &text) const;
    /// A message on standard error.
    void tell(const QString &text) const;
    /// Explains a failure and answers the exit code that stands for it.
    int fails(const Error &error) const;
    int misused(const QString &why) const;
    /// The secret of a hub: `FOURTHP_SECRET` of the environment, or standard input with --secret-stdin.
    QString secret() const;

private:
    CommandLine m_line;
    const Vocabularies &m_vocabularies;
    SystemClock m_clock;
    std::stop_token m_stop;
    std::unique_ptr<Library> m_library;
};

/// Reads a JSON object from a file, or from standard input for `-`.
[[nodiscard]] Result<QJsonObject> readObject(const QString &path);

/// To be called once, first of all: takes the secret out of the environment, so that no child inherits it.
void takeSecretFromEnvironment();

} // namespace fourthp::cli
