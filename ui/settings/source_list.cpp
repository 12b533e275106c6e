// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/source_list.h"

#include "ui/common/formats.h"
#include "ui/settings/sources_text.h"
#include "ui/sync/sync_text.h"

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

Result<qint64> shownOf(Connection &connection, const QString &channel)
{
    return connection.number(
        u"SELECT count(*) FROM record r JOIN mirror m ON m.row = r.mirror_row WHERE m.channel = ? AND r.visible = 1"_s,
        {channel});
}

} // namespace

Result<std::vector<SourceState>> loadSources(Library &library)
{
    const Result<Connection *> opened = library.connection();
    if (!opened) {
        return passOn(opened);
    }
    Connection &connection = **opened;
    const auto channels = listChannels(connection);
    if (!channels) {
        return passOn(channels);
    }
    std::vector<SourceState> sources;
    for (const Channel &channel : *channels) {
        const auto settings = channelSettings(connection, channel.id);
        const auto last = recentSyncs(connection, 1, channel.id);
        const auto records = shownOf(connection, channel.id);
        if (!settings || !last || !records) {
            return !settings ? passOn(settings) : !last ? passOn(last) : passOn(records);
        }
        sources.push_back({.channel = channel,
            .settings = *settings,
            .records = *records,
            .last = last->empty() ? std::nullopt : std::optional(last->front())});
    }
    const auto samples = shownOf(connection, u"sample"_s);
    if (!samples) {
        return passOn(samples);
    }
    if (*samples > 0) {
        sources.push_back(
            {.channel = {.id = u"sample"_s, .kind = u"sample"_s}, .records = *samples, .isBuiltIn = true});
    }
    return sources;
}

QString kindText(const SourceState &source)
{
    if (source.isBuiltIn) {
        return SourcesText::tr("built-in samples");
    }
    if (source.channel.kind == "oai"_L1) {
        return SourcesText::tr("repository (OAI-PMH)");
    }
    return source.channel.kind == "bundle"_L1 ? SourcesText::tr("bundles") : SourcesText::tr("hub");
}

QString lastSessionText(const SourceState &source)
{
    if (source.isBuiltIn) {
        return SourcesText::tr(
            "They come with the program. The page “General” takes them out and brings them back.");
    }
    if (!source.last) {
        return SourcesText::tr("Never synchronised.");
    }
    const SyncLogEntry &last = *source.last;
    const QString when = Formats::dateTime(last.endedAt.isEmpty() ? last.startedAt : last.endedAt);
    return SourcesText::tr("Last session %1: %2").arg(when, outcomeText(last, source.channel.kind).replace(u'\n', u" – "_s));
}

} // namespace fourthp::ui
