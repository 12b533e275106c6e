// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/library.h"

#include <QString>
#include <QStringList>

namespace fourthp {

enum class SyncMode {
    Manual, ///< Only when a person asks.
    Automatic, ///< By itself while the program is open (`core/sync/sync_schedule.h`).
};

/// How a hub is reached and when it is asked; what a person chose.
struct ChannelSettings
{
    SyncMode mode = SyncMode::Manual;
    bool isPaused = false; ///< Not asked by itself until a person resumes it; by hand it still can be.
    bool allowsMetered = false; ///< By itself also where the line is paid by what goes over it.
    /// SHA-256 of public keys (SubjectPublicKeyInfo) in base64. Empty: any key that the authorities vouch
    /// for. One of them has to match; at least two, so that a key can be changed.
    QStringList pins {};
    QString proxy {}; ///< Empty for the system's; `none`; `http://host:port` or `socks5://host:port`.
    friend bool operator==(const ChannelSettings &, const ChannelSettings &) = default;
};

/// `manual` or `automatic`. Stable.
QString syncModeName(SyncMode mode);

/// The defaults for a channel that nobody changed; NotFound if there is none of that name.
[[nodiscard]] Result<ChannelSettings> channelSettings(Connection &connection, const QString &channel);
/// Replaces them in one transaction. NotFound; InvalidInput, with subject `pins` or `proxy`, if they cannot
/// be used.
[[nodiscard]] Result<void> setChannelSettings(
    Library &library, const QString &channel, const ChannelSettings &settings);

} // namespace fourthp
