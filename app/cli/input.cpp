// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input.h"

#include "core/base/json_depth.h"

#include <QFile>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <memory>
#include <utility>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace fourthp::cli {

namespace {

constexpr size_t kBytesAtOnce = 64 * 1024;

const QString kStandardInput = u"-"_s;

/// Waits until there is something to read; false if a stop was requested first.
bool waitForInput(int descriptor, std::stop_token stop)
{
    const int wakeUp = ::eventfd(0, EFD_CLOEXEC);
    bool ready = false;
    {
        const std::stop_callback onStop(stop, [wakeUp] { ::eventfd_write(wakeUp, 1); });
        pollfd watched[] {{descriptor, POLLIN, 0}, {wakeUp, POLLIN, 0}};
        int count = 0;
        do {
            count = ::poll(watched, 2, -1);
        } while (count < 0 && errno == EINTR);
        ready = watched[1].revents == 0;
    }
    ::close(wakeUp);
    return ready;
}

Result<std::unique_ptr<QFile>> openInput(const QString &path)
{
    auto file = std::make_unique<QFile>();
    bool open = false;
    if (path == kStandardInput) {
        open = file->open(stdin, QIODevice::ReadOnly);
    } else {
        file->setFileName(path);
        open = file->open(QIODevice::ReadOnly);
    }
    if (!open) {
        return fail(ErrorKind::NotFound, path, file->errorString());
    }
    return file;
}

} // namespace

LineInput::LineInput(int descriptor, std::stop_token stop)
    : m_descriptor(descriptor)
    , m_stop(std::move(stop))
{
}

Result<bool> LineInput::readMore()
{
    if (!waitForInput(m_descriptor, m_stop)) {
        return fail(ErrorKind::Cancelled);
    }
    char block[kBytesAtOnce];
    ssize_t count = 0;
    do {
        count = ::read(m_descriptor, block, sizeof block);
    } while (count < 0 && errno == EINTR);
    if (count < 0) {
        return fail(ErrorKind::Storage, u"standard input"_s, u"it cannot be read"_s);
    }
    m_buffer.append(block, count);
    return count > 0;
}

Result<std::optional<LineInput::Line>> LineInput::next()
{
    for (qsizetype searched = 0;;) {
        const qsizetype end = m_buffer.indexOf('\n', searched);
        if (end >= 0 || (m_atEnd && (!m_buffer.isEmpty() || m_skipping))) {
            const bool tooLong = std::exchange(m_skipping, false) || end > kInputLimit;
            QByteArray text = end >= 0 ? m_buffer.first(end) : m_buffer;
            m_buffer.remove(0, end >= 0 ? end + 1 : m_buffer.size());
            if (text.endsWith('\r')) {
                text.chop(1);
            }
            return Line {tooLong ? QByteArray() : text, tooLong};
        }
        if (m_atEnd) {
            return std::nullopt;
        }
        if (m_skipping || m_buffer.size() > kInputLimit) {
            m_skipping = true;
            m_buffer.clear();
        }
        searched = m_buffer.size();
        const Result<bool> more = readMore();
        if (!more) {
            return passOn(more);
        }
        m_atEnd = !*more;
    }
}

Result<QJsonObject> readObject(const QString &path)
{
    const Result<std::unique_ptr<QFile>> file = openInput(path);
    if (!file) {
        return passOn(file);
    }
    const QByteArray bytes = (*file)->read(kInputLimit + 1);
    if (bytes.size() > kInputLimit) {
        return fail(ErrorKind::InvalidInput, path, u"larger than 1 MiB"_s);
    }
    if (isNestedTooDeep(bytes)) {
        return fail(ErrorKind::InvalidInput, path, u"nested deeper than %1"_s.arg(kMostJsonDepth));
    }
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        return fail(ErrorKind::InvalidInput, path, u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    }
    if (!json.isObject()) {
        return fail(ErrorKind::InvalidInput, path, u"not a JSON object"_s);
    }
    return json.object();
}

} // namespace fourthp::cli
