// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/checkpoint_notes.h"

#include "core/base/log.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kPagesBetween = 20;
constexpr qint64 kMsBetween = 60'000;
constexpr size_t kPairsOnHub = 50;
constexpr qsizetype kNameDigits = 32;

/// Whether the hub said no, in contrast to an answer that never came.
bool isRefusal(ErrorKind kind)
{
    return kind == ErrorKind::SignIn || kind == ErrorKind::Refused || kind == ErrorKind::Unsupported
        || kind == ErrorKind::Conflict;
}

} // namespace

CheckpointNotes::CheckpointNotes(Hub &hub, SyncStore &store, QString session)
    : m_hub(hub)
    , m_store(store)
    , m_session(std::move(session))
{
    m_sinceLast.start();
}

Result<void> CheckpointNotes::setName(const QString &which, const QString &database)
{
    const Result<QString> install = m_store.installId();
    if (!install) {
        return passOn(install);
    }
    const QString text = *install + u'\n' + which + u'\n' + database;
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    m_name = u"_local/desk-"_s + QString::fromLatin1(hash.left(kNameDigits));
    return {};
}

Result<std::optional<RemoteCheckpoint>> CheckpointNotes::read(std::stop_token stop)
{
    Result<std::optional<RemoteCheckpoint>> found = m_hub.checkpoint(m_name, stop);
    if (found) {
        m_remote = found->value_or(RemoteCheckpoint {});
    }
    return found;
}

Result<void> CheckpointNotes::leave(const QString &since, std::stop_token stop)
{
    if (since.isEmpty() || since == m_noted) {
        return {};
    }
    if (auto done = m_store.addPair(m_session, since); !done) {
        return done;
    }
    m_noted = since;
    RemoteCheckpoint note = m_remote;
    note.history.insert(note.history.begin(), {m_session, since, m_store.library().clock().timestamp()});
    if (note.history.size() > kPairsOnHub) {
        note.history.resize(kPairsOnHub);
    }
    const Result<QString> put = m_hub.putCheckpoint(m_name, note, stop);
    if (put) {
        m_remote = {*put, note.history};
        return m_store.markAcked(m_session, since, true);
    }
    qCInfo(logSync) << "note on the hub:" << errorKindName(put.error().kind) << put.error().detail;
    return isRefusal(put.error().kind) ? m_store.markAcked(m_session, since, false) : Result<void>();
}

Result<void> CheckpointNotes::leaveIfDue(const QString &since, qint64 pages, std::stop_token stop)
{
    const bool isFirst = m_noted.isEmpty() && pages == 1;
    const bool isDue = pages - m_pagesAtLast >= kPagesBetween || m_sinceLast.elapsed() >= kMsBetween;
    if (!isFirst && !isDue) {
        return {};
    }
    m_pagesAtLast = pages;
    m_sinceLast.start();
    return leave(since, stop);
}

} // namespace fourthp
