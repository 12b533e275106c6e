// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_options.h"
#include "core/exchange/export_record.h"

#include <QDate>

namespace fourthp {

/// Whether a record may be part of an export, and if not, why.
enum class Leaving { Allowed, RefusedByMarking, NeedsRecipients, NeedsConsent, NeedsOtherChannel, NotHeldByFormat };

/// The one place that decides what leaves by an export. TLP:RED and markings that nobody can read never do,
/// TLP:AMBER and TLP:AMBER+STRICT only for recipients that are named, and stories by
/// the channels that their consent covers; see also `leavingBy`.
class SharingGuard
{
public:
    SharingGuard(const ExportOptions &options, const QDate &today);

    Leaving decide(const ExportRecord &record, bool isVisible) const;
    /// Whether a record that is named by another one, as a partner of a case, may be told by its title.
    bool mayBeNamed(const Document &document, bool isVisible) const;

    /// Whether the person that a stakeholder names may be named, by the consent noted there.
    bool mayNameFocalPoint(const ExportRecord &record) const;

    /// Whether this top-level member stays of a story that leaves as its link.
    bool staysBehindLink(const ExportRecord &record, QLatin1StringView key) const;

    /// What may leave of a record that may leave (`leavingPart`). With recipients their name is a member of its own.
    Document sharedDocument(const ExportRecord &record) const;

private:
    Leaving decideByDocument(const Document &document) const;
    const ExportOptions &m_options;
    ConsentChannel m_channel;
    QDate m_today;
};

/// Counts a record that stays.
void count(HeldBack &heldBack, Leaving why, RecordType type);

/// A person's name for who may see a record: its marking, and with recipients who they are.
QString sharingNote(const Document &document, const QString &recipients);

} // namespace fourthp
