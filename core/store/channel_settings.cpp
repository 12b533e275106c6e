// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/channel_settings.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kDigestBytes = 32;
constexpr qsizetype kFewestPins = 2;

bool isPin(const QString &text)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok
        && (*decoded).size() == kDigestBytes;
}

bool isProxy(const QString &text)
{
    if (text.isEmpty() || text == "none"_L1) {
        return true;
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool isKnown = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    return url.isValid() && isKnown && !url.host().isEmpty() && url.port() > 0 && url.userInfo().isEmpty()
        && url.path().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

Result<void> check(const ChannelSettings &settings)
{
    if (!settings.pins.isEmpty()
        && (settings.pins.size() < kFewestPins
            || !std::all_of(settings.pins.begin(), settings.pins.end(), isPin))) {
        return fail(ErrorKind::InvalidInput, u"pins"_s, u"none, or two and more SHA-256 digests in base64"_s);
    }
    if (!isProxy(settings.proxy)) {
        return fail(ErrorKind::InvalidInput, u"proxy"_s, u"none, http://host:port or socks5://host:port"_s);
    }
    return {};
}

} // namespace

QString syncModeName(SyncMode mode)
{
    switch (mode) {
    case SyncMode::Manual:
        return u"manual"_s;
    case SyncMode::Automatic:
        return u"automatic"_s;
    }
    Q_UNREACHABLE();
}

Result<ChannelSettings> channelSettings(Connection &connection, const QString &channel)
{
    const auto found
        = connection.one(u"SELECT coalesce(w.automatic, 0), coalesce(w.paused, 0), coalesce(w.allow_metered, "
                         u"0), coalesce(w.pins, ''), coalesce(w.proxy, '')"
                         " FROM channel c LEFT JOIN channel_way w ON w.channel = c.id WHERE c.id = ?"_s,
            {channel}, [](const Row &row) {
                return ChannelSettings {row.flag(0) ? SyncMode::Automatic : SyncMode::Manual, row.flag(1),
                    row.flag(2), row.text(3).split(u' ', Qt::SkipEmptyParts), row.text(4)};
            });
    if (!found || !found->has_value()) {
        return found ? fail(ErrorKind::NotFound, channel, u"no such channel"_s) : passOn(found);
    }
    return **found;
}

Result<void> setChannelSettings(Library &library, const QString &channel, const ChannelSettings &settings)
{
    if (auto done = check(settings); !done) {
        return done;
    }
    Result<WriteSession> session = library.write();
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    const Result<qint64> known = connection.number(u"SELECT count(*) FROM channel WHERE id = ?"_s, {channel});
    if (!known || *known == 0) {
        return known ? fail(ErrorKind::NotFound, channel, u"no such channel"_s) : passOn(known);
    }
    const QString pins = settings.pins.join(u' ');
    auto done = connection.run(
        u"INSERT OR REPLACE INTO channel_way(channel, automatic, paused, allow_metered, pins, proxy) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {channel, int(settings.mode == SyncMode::Automatic), int(settings.isPaused),
            int(settings.allowsMetered), pins.isNull() ? u""_s : pins,
            settings.proxy.isNull() ? u""_s : settings.proxy});
    return done ? session->commit() : done;
}

} // namespace fourthp
