// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/http_client.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>

namespace fourthp {

/// Watches one reply: counts bytes, and ends it when it grows too large or does not get on.
class ReplyWatch : public QObject
{
public:
    enum class Verdict { Fine, TooLarge, TooSlow, NotConnected };

    ReplyWatch(QNetworkReply &reply, const HttpLimits &limits)
        : m_reply(reply)
        , m_limits(limits)
    {
        connect(&m_reply, &QNetworkReply::readyRead, this, [this] { take(); });
        connect(&m_reply, &QNetworkReply::requestSent, &m_connecting, &QTimer::stop);
        connect(&m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64) { noteSent(sent); });
        connect(&m_window, &QTimer::timeout, this, [this] { checkSpeed(); });
        connect(&m_connecting, &QTimer::timeout, this, [this] { end(Verdict::NotConnected); });
        connect(&m_deadline, &QTimer::timeout, this, [this] { checkDeadline(); });
        m_connecting.setSingleShot(true);
        m_deadline.setSingleShot(true);
        m_connecting.start(m_limits.connect);
        beginWaiting();
    }

    /// Somebody waits from now on. What was begun ahead may have lain idle, and no timer ran.
    void beginWaiting()
    {
        if (m_connecting.isActive()) {
            m_connecting.start(m_limits.connect);
        }
        m_window.start(m_limits.speedWindow);
        m_deadline.start(m_limits.whole);
        m_sinceBegin.start();
    }

    void take()
    {
        if (!m_reply.isOpen()) {
            return; // Aborted.
        }
        m_connecting.stop();
        // Counted here because Qt's own check against compressed bombs refuses valid pages, and piece by piece because Qt
        // unpacks as much as is asked for.
        for (QByteArray piece = m_reply.read(kPiece); !piece.isEmpty(); piece = m_reply.read(kPiece)) {
            body += piece;
            if (body.size() > m_limits.mostBytes) {
                end(Verdict::TooLarge);
                return;
            }
        }
    }

    QByteArray body;
    Verdict verdict = Verdict::Fine;

private:
    static constexpr qint64 kPiece = 256 * 1024;

    void noteSent(qint64 sent)
    {
        m_connecting.stop();
        m_sent = sent;
    }

    qint64 moved() const { return body.size() + m_sent; }

    void checkSpeed()
    {
        const qint64 wanted = m_limits.leastBytesPerSecond * m_limits.speedWindow.count() / 1000;
        if (moved() - m_atWindowStart < wanted) {
            end(Verdict::TooSlow);
        }
        m_atWindowStart = moved();
    }

    void checkDeadline()
    {
        const std::chrono::milliseconds forBytes(moved() * 1000 / std::max<qint64>(m_limits.leastBytesPerSecond, 1));
        const auto left = m_limits.whole + forBytes - std::chrono::milliseconds(m_sinceBegin.elapsed());
        if (left.count() <= 0) {
            end(Verdict::TooSlow);
        } else {
            m_deadline.start(left);
        }
    }

    void end(Verdict why)
    {
        if (verdict == Verdict::Fine) {
            verdict = why;
            m_reply.abort();
        }
    }

    QNetworkReply &m_reply;
    const HttpLimits &m_limits;
    QTimer m_connecting;
    QTimer m_window;
    QTimer m_deadline;
    QElapsedTimer m_sinceBegin;
    qint64 m_sent = 0;
    qint64 m_atWindowStart = 0;
};

} // namespace fourthp
