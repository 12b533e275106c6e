// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QElapsedTimer>
#include <QJsonValue>
#include <QString>

#include <cstdio>

namespace fourthp::cli {

/// Text without what could steer a terminal: control characters but tab and newline, and marks that turn the
/// direction of writing around. Records come from outside.
QString printable(const QString &text);

/// Standard output and standard error. Answers go to the first, messages and progress to the second. One thread.
class Output
{
public:
    explicit Output(FILE *answers = stdout, FILE *messages = stderr)
        : m_answers(answers)
        , m_messages(messages)
    {
    }

    /// One JSON value on a line of its own, in the hands of the reader when this returns.
    [[nodiscard]] Result<void> json(const QJsonValue &value);
    /// The same for bytes that are JSON already.
    [[nodiscard]] Result<void> jsonLine(const QByteArray &compact);
    [[nodiscard]] Result<void> text(const QString &text);
    /// As `jsonLine`, left in the buffer until `flush`.
    [[nodiscard]] Result<void> bufferedLine(const QByteArray &bytes);
    [[nodiscard]] Result<void> flush();

    void note(const QString &sentence);
    /// A note that may be left out: at most one a second gets through.
    void progress(const QString &sentence);

private:
    FILE *m_answers;
    FILE *m_messages;
    QElapsedTimer m_sinceProgress;
};

} // namespace fourthp::cli
