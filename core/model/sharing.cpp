// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/sharing.h"

#include "core/model/story.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr std::array kStoryItself {"body"_L1, "summary"_L1, "image"_L1, "content_note"_L1, "files"_L1};

/// What tells of it, or of how it came about.
constexpr std::array kAboutTheStory {"disputed"_L1, "review"_L1};

/// From open to strict (Traffic Light Protocol 2.0).
const QStringList &markings()
{
    static const QStringList list {
        u"TLP:CLEAR"_s, u"TLP:GREEN"_s, u"TLP:AMBER"_s, u"TLP:AMBER+STRICT"_s, u"TLP:RED"_s};
    return list;
}

} // namespace

bool isMarkedForSharing(const Document &document)
{
    return markingRank(document) < int(markings().indexOf(u"TLP:RED"_s));
}

int markingRank(const Document &document)
{
    const qsizetype rank = markings().indexOf(document.tlp());
    return int(rank < 0 ? markings().size() : rank);
}

bool mayBeNamedIn(const Document &frame, const Document &document, ConsentChannel channel, const QDate &today)
{
    return mayLeave(document, channel, today) && markingRank(document) <= markingRank(frame);
}

RecordLeaving leavingBy(const Document &document, ConsentChannel channel, const QDate &today)
{
    if (!isMarkedForSharing(document)) {
        return RecordLeaving::Nothing;
    }
    if (document.type() != RecordType::Story) {
        return RecordLeaving::Whole;
    }
    if (!Story::from(document).mayBeShared(today)) {
        return RecordLeaving::Nothing;
    }
    const Consent consent = Consent::from(document.json().value("consent"_L1).toObject());
    if (channel != ConsentChannel::LinkOnly && consent.covers(channel)) {
        return RecordLeaving::Whole;
    }
    const bool hasLink = !document.json().value("link"_L1).toString().isEmpty();
    return hasLink && consent.covers(ConsentChannel::LinkOnly) ? RecordLeaving::LinkAlone
                                                               : RecordLeaving::Nothing;
}

bool mayLeave(const Document &document, ConsentChannel channel, const QDate &today)
{
    return leavingBy(document, channel, today) != RecordLeaving::Nothing;
}

bool mayLeaveAtAll(const Document &document, const QDate &today)
{
    return std::any_of(kConsentChannels.begin(), kConsentChannels.end(),
        [&](ConsentChannel channel) { return mayLeave(document, channel, today); });
}

bool mayLeaveWhole(const Document &document, ConsentChannel channel, const QDate &today)
{
    switch (leavingBy(document, channel, today)) {
    case RecordLeaving::Whole:
        return true;
    case RecordLeaving::LinkAlone:
        return std::none_of(kStoryItself.begin(), kStoryItself.end(),
            [&document](QLatin1StringView key) {
                return document.json().contains(key) && isStoryItself(document, key);
            });
    case RecordLeaving::Nothing:
        return false;
    }
    Q_UNREACHABLE();
}

Document linkAlone(const Document &story)
{
    Document link = story;
    for (const QLatin1StringView key : kStoryItself) {
        if (isStoryItself(story, key)) {
            link.set(key, QJsonValue::Undefined);
        }
    }
    for (const QLatin1StringView key : kAboutTheStory) {
        link.set(key, QJsonValue::Undefined);
    }
    QJsonObject edit = link.json().value("edit"_L1).toObject();
    if (edit.contains("note"_L1)) {
        edit.remove("note"_L1);
        link.set(u"edit"_s, edit);
    }
    QJsonArray sources;
    const QJsonArray told = link.json().value("sources"_L1).toArray();
    for (const QJsonValue one : told) {
        QJsonObject source = one.toObject();
        source.remove("quote"_L1);
        sources.append(source);
    }
    if (sources != told) {
        link.set(u"sources"_s, sources);
    }
    return link;
}

bool isStoryItself(const Document &story, QAnyStringView key)
{
    if (key == "summary"_L1) {
        return Story::from(story).consentStatus != "not_needed"_L1;
    }
    return std::find(kStoryItself.begin(), kStoryItself.end(), key) != kStoryItself.end()
        || std::find(kAboutTheStory.begin(), kAboutTheStory.end(), key) != kAboutTheStory.end();
}

} // namespace fourthp
