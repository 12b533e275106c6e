// SPDX-License-Identifier: GPL-3.0-or-later
// What a session takes over from earlier ones, and leaves for the next.
#include "core/sync/sync_session.h"

#include "core/store/resync_store.h"
#include "core/store/sync_log.h"
#include "core/sync/session_rest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kTriesOfAutomatic = 8; // In all (sync contract, B10).
constexpr qint64 kSlowBytesPerSecond = 16 * 1024;
constexpr qint64 kBytesThatTellSpeed = 64 * 1024;

} // namespace

Result<void> SyncSession::prepare()
{
    Library &library = m_store.library();
    const QString &channel = m_store.channel();
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    if (auto may = mayAsk(library, channel, m_options.cause, m_settings.moment()); !may) {
        return may;
    }
    if (m_options.scope == Scope::FetchAll) {
        if (const Result<Resync> begun = beginResync(library, channel, ResyncCause::Asked); !begun) {
            return passOn(begun);
        }
    }
    Result<SyncPosition> position = m_store.position();
    const Result<std::optional<Resync>> resync = runningResync(**connection, channel);
    const Result<SessionMemory> memory = sessionMemory(**connection, channel);
    const auto before = recentSyncs(**connection, 1, channel);
    if (!position || !resync || !memory || !before) {
        return !position ? passOn(position) : !resync ? passOn(resync) : !memory ? passOn(memory) : passOn(before);
    }
    m_position = std::move(*position);
    m_isResync = resync->has_value();
    m_memory = *memory;
    m_memoryBefore = *memory;
    m_wasSignIn = !before->empty() && before->front().detail.startsWith(errorKindName(ErrorKind::SignIn) + u':');
    if (m_options.isMetered || m_memory.bytesPerSecond.value_or(kSlowBytesPerSecond) < kSlowBytesPerSecond) {
        m_settings.firstRows = PageSize::kFirstOnBadLine;
    }
    if (m_options.cause == SyncCause::Automatic) {
        m_settings.triesLeft = std::make_shared<int>(kTriesOfAutomatic);
    }
    return {};
}

Result<void> SyncSession::rememberWhatWasSeen()
{
    const qint64 bytes = m_hub.traffic().bytes - m_bytesBeforePull;
    if (m_pulling.isValid() && bytes >= kBytesThatTellSpeed) {
        m_memory.bytesPerSecond = bytes * 1000 / std::max<qint64>(m_pulling.elapsed(), 1);
    }
    if (m_now) {
        m_memory.documents = m_info.documents;
    }
    if (const QString moved = m_hub.movedTo(); !moved.isEmpty()) {
        m_memory.movedTo = moved;
    }
    return m_memory == m_memoryBefore ? Result<void>()
                                      : saveSessionMemory(m_store.library(), m_store.channel(), m_memory);
}

} // namespace fourthp
