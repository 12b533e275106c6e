// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sharing_guard.h"

#include "core/model/sharing.h"
#include "core/model/story.h"

#include <array>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// All that `leavingBy` looks at.
constexpr std::array kDeciding {"_id", "type", "tlp", "consent", "link"};
/// All that `mayNameFocalPoint` looks at.
constexpr std::array kNaming {"focal_point"};

} // namespace

SharingGuard::SharingGuard(const ExportOptions &options, const QDate &today)
    : m_options(options)
    , m_channel(channelOf(options))
    , m_today(today)
{ }

Leaving SharingGuard::decide(const ExportRecord &record, bool isVisible) const
{
    if (!isVisible) {
        return Leaving::NeedsConsent;
    }
    const QByteArrayView marking = record.text("tlp");
    // The usual markings, letter by letter; all others are read with care.
    const bool isOpen = marking == "TLP:GREEN" || marking == "TLP:CLEAR" || !record.has("tlp");
    const Leaving decided = isOpen && record.type() != RecordType::Story
        ? Leaving::Allowed
        : decideByDocument(record.part(kDeciding));
    if (decided == Leaving::Allowed && !holds(m_options, record.type())) {
        return Leaving::NotHeldByFormat;
    }
    return decided;
}

Leaving SharingGuard::decideByDocument(const Document &document) const
{
    if (!isMarkedForSharing(document)) {
        return Leaving::RefusedByMarking;
    }
    if (!mayLeave(document, m_channel, m_today)) {
        return Story::from(document).mayBeShared(m_today) ? Leaving::NeedsOtherChannel
                                                          : Leaving::NeedsConsent;
    }
    const bool isForSome = document.tlp().startsWith("TLP:AMBER"_L1);
    return isForSome && m_options.recipients.isEmpty() ? Leaving::NeedsRecipients : Leaving::Allowed;
}

bool SharingGuard::mayBeNamed(const Document &document, bool isVisible) const
{
    return isVisible && decideByDocument(document) == Leaving::Allowed;
}

bool SharingGuard::mayNameFocalPoint(const ExportRecord &record) const
{
    return fourthp::mayNameFocalPoint(record.part(kNaming), m_channel, m_today);
}

bool SharingGuard::staysBehindLink(const ExportRecord &record, QLatin1StringView key) const
{
    if (record.type() != RecordType::Story || !isStoryItself({}, key)) {
        return false; // No consent would keep such a member here.
    }
    const Document deciding = record.part(kDeciding);
    return leavingBy(deciding, m_channel, m_today) == RecordLeaving::LinkAlone && isStoryItself(deciding, key);
}

Document SharingGuard::sharedDocument(const ExportRecord &record) const
{
    Document shared = leavingPart(record.document(), m_options.redaction, m_channel, m_today);
    if (!m_options.recipients.isEmpty()) {
        shared.set(u"x_shared_with"_s, m_options.recipients);
    }
    return shared;
}

void count(HeldBack &heldBack, Leaving why, RecordType type)
{
    switch (why) {
    case Leaving::Allowed:
        return;
    case Leaving::RefusedByMarking:
        ++heldBack.byMarking;
        return;
    case Leaving::NeedsRecipients:
        ++heldBack.withoutRecipients;
        return;
    case Leaving::NeedsConsent:
        ++heldBack.withoutConsent;
        return;
    case Leaving::NeedsOtherChannel:
        ++heldBack.otherChannels;
        return;
    case Leaving::NotHeldByFormat:
        ++heldBack.notHeld[type];
        return;
    }
    Q_UNREACHABLE();
}

QString sharingNote(const Document &document, const QString &recipients)
{
    return recipients.isEmpty() ? document.tlp() : u"%1 (for %2)"_s.arg(document.tlp(), recipients);
}

} // namespace fourthp
