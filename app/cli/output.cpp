// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

constexpr qint64 kMillisecondsBetweenProgress = 1000;

bool steersTerminal(QChar c)
{
    const char16_t code = c.unicode();
    const bool control = (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code < 0xa0);
    const bool direction = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return control || direction;
}

/// A JSON value of any kind; Qt writes only arrays and objects.
QByteArray compactJson(const QJsonValue &value)
{
    if (value.isObject()) {
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    }
    const QByteArray inBrackets = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return inBrackets.mid(1, inBrackets.size() - 2);
}

Failure outputFailure()
{
    const int code = errno;
    return fail(code == ENOSPC ? ErrorKind::DiskFull : ErrorKind::Storage, u"standard output"_s,
        QString::fromLocal8Bit(std::strerror(code)));
}

} // namespace

QString printable(const QString &text)
{
    QString clean = text;
    clean.removeIf(steersTerminal);
    return clean;
}

Result<void> Output::bufferedLine(const QByteArray &bytes)
{
    const bool written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), m_answers) == size_t(bytes.size())
        && std::fputc('\n', m_answers) != EOF;
    return written ? Result<void>() : outputFailure();
}

Result<void> Output::flush()
{
    return std::fflush(m_answers) == 0 ? Result<void>() : outputFailure();
}

Result<void> Output::jsonLine(const QByteArray &compact)
{
    const Result<void> done = bufferedLine(compact);
    return done ? flush() : done;
}

Result<void> Output::json(const QJsonValue &value)
{
    return jsonLine(compactJson(value));
}

Result<void> Output::text(const QString &text)
{
    return jsonLine(printable(text).toUtf8());
}

void Output::note(const QString &sentence)
{
    const QByteArray line = printable(sentence).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), m_messages);
    std::fflush(m_messages);
}

void Output::progress(const QString &sentence)
{
    if (m_sinceProgress.isValid() && m_sinceProgress.elapsed() < kMillisecondsBetweenProgress) {
        return;
    }
    m_sinceProgress.start();
    note(sentence);
}

} // namespace fourthp::cli
