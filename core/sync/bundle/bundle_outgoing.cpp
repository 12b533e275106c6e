// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle/bundle_outgoing.h"

#include "core/model/consent_withdrawal.h"
#include "core/model/own_members.h"
#include "core/model/redaction.h"
#include "core/model/sharing.h"
#include "core/model/story.h"
#include "core/sync/bundle/bundle_crypto.h"

#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

OutgoingRow stays()
{
    return {};
}

OutgoingRow heldBack()
{
    return {.row = {}, .isHeldBack = true};
}

OutgoingRow tombstone(const MirrorState &mirror, const QString &rev, const QString &reason)
{
    Document document = bareTombstone(mirror.base.isDeleted() ? mirror.base : Document());
    document.set(u"_id"_s, mirror.id.value);
    document.set(u"_rev"_s, rev);
    if (!mirror.base.isDeleted()) {
        document.set(u"type"_s, mirror.id.typeCode());
    }
    if (!reason.isEmpty()) {
        document.set(u"reason"_s, reason);
    }
    return {
        .row = HubRow {.id = mirror.id, .rev = rev, .leaves = u""_s, .deleted = true, .document = document}};
}

bool isWithdrawn(const MirrorState &mirror)
{
    return mirror.isHidden
        || (mirror.base.type() == RecordType::Story && Story::from(mirror.base).consentWithdrawn)
        || (mirror.base.type() == RecordType::Story
            && Story::from(mirror.base).consentStatus == "withdrawn"_L1);
}

/// Whether somebody here took the record back, of which the hub may not know yet: marked it more strictly,
/// withdrew the consent, or deleted it for that.
bool isTakenBackHere(const MirrorState &mirror, const BundlePrivacy &privacy, const QDate &today)
{
    const Document &mine = mirror.local;
    return !mine.isEmpty()
        && (mine.isDeleted() ? withdrawsConsent(mine) : !mayGoIntoBundle(mine, privacy, today));
}

/// How a hub's revision is changed on its way out: differently where less of it leaves.
QString shortening(const Redaction &redaction)
{
    return redaction == Redaction() ? u"shortened"_s : u"shortened for "_s + redactionCode(redaction);
}

/// A name that equal contents always get (RFC 4122, version 5).
QString uuidOf(const QByteArray &content)
{
    static const QUuid ofProposals(u"{5b0f6a52-8f0e-4b7a-9a53-5f1f0b1d7c3e}"_s);
    return QUuid::createUuidV5(ofProposals, content).toString(QUuid::WithoutBraces);
}

HubRow firstRevision(Document document);

/// A proposal that a person wrote as such. What it proposes decides, for it may be marked otherwise than the
/// proposal.
OutgoingRow outgoingWrittenProposal(const Document &mine, const BundlePrivacy &privacy, const QDate &today)
{
    Document proposal = leavingPart(mine, privacy.redaction, kBundleChannel, today);
    for (const QString &member : {u"doc"_s, u"base"_s}) {
        const Document inner(mine.json().value(member).toObject());
        if (!inner.isEmpty() && !mayGoIntoBundle(inner, privacy, today)) {
            return heldBack();
        }
        if (!inner.isEmpty()) {
            proposal.set(member, leavingPart(inner, privacy.redaction, kBundleChannel, today).json());
        }
    }
    return mayGoIntoBundle(mine, privacy, today) ? OutgoingRow {.row = firstRevision(proposal)} : heldBack();
}

HubRow firstRevision(Document document)
{
    document.set(u"_rev"_s, QJsonValue());
    const QString rev = u"1-"_s + sha256Hex(document.toJson()).left(32);
    document.set(u"_rev"_s, rev);
    return {.id = document.id(), .rev = rev, .leaves = u""_s, .document = document};
}

/// That a consent was taken back, which others must hear of, and nothing else of the record.
OutgoingRow outgoingWithdrawal(const MirrorState &mirror, const ConsentWithdrawal &withdrawal)
{
    // A consent may be given anew and taken back again: that is another withdrawal than the first one.
    const QString name = uuidOf(QByteArray("withdrawal\n" + mirror.id.value.toUtf8() + '\n'
        + mirror.rev.toUtf8() + '\n' + withdrawal.day.toString(Qt::ISODate).toUtf8()));
    Document proposal(QJsonObject {{u"_id"_s, QString(u"proposal:"_s + name)}, {u"type"_s, u"proposal"_s},
        {u"schema"_s, 1}, {u"target"_s, mirror.id.value}, {u"state"_s, u"open"_s},
        {u"edit"_s, QJsonObject {{u"id"_s, name}, {u"app"_s, QStringLiteral("fourthp/" FOURTHP_VERSION)}}}});
    proposeWithdrawal(proposal, withdrawal);
    return {.row = firstRevision(proposal)};
}

} // namespace

OutgoingRow outgoingRow(
    const MirrorState &mirror, bool wasSent, const BundlePrivacy &privacy, const QDate &today)
{
    // A tombstone is the hub's, whatever a person keeps unseen of what they wrote about the record.
    const bool isOrphan = mirror.state == "orphan"_L1 && !mirror.base.isDeleted();
    const bool isOfHub = !mirror.rev.isEmpty() && !mirror.base.isEmpty() && !isOrphan;
    if (!isOfHub || !isReaderType(typeFromCode(mirror.id.typeCode()))) {
        return stays();
    }
    if (mirror.base.isDeleted()) {
        return tombstone(mirror, mirror.rev, {});
    }
    if (mirror.state == "deleted_on_hub"_L1) {
        return tombstone(mirror, mirror.rev, mirror.isHidden ? u"consent"_s : QString());
    }
    if (isWithdrawn(mirror)) {
        return tombstone(mirror, changedRev(mirror.rev, u"withdrawn"_s), u"consent"_s);
    }
    if (isTakenBackHere(mirror, privacy, today)) {
        const bool isStory = mirror.base.type() == RecordType::Story;
        return wasSent ? tombstone(
                   mirror, changedRev(mirror.rev, u"withheld"_s), isStory ? u"consent"_s : u"withdrawn"_s)
                       : heldBack();
    }
    // What this version cannot read it cannot judge either.
    if (mirror.base.schema() > kSupportedSchema || !mayGoIntoBundle(mirror.base, privacy, today)) {
        return wasSent ? tombstone(mirror, changedRev(mirror.rev, u"withheld"_s), u"withdrawn"_s)
                       : heldBack();
    }
    HubRow row {.id = mirror.id,
        .rev = mirror.rev,
        .leaves = mirror.leaves,
        .document = leavingPart(mirror.base, mirror.local, privacy.redaction, kBundleChannel, today)};
    const bool isShortened = row.document != mirror.base;
    if (isShortened) {
        // What was agreed to here may be less than the hub knows.
        const bool isNarrowed
            = row.document != leavingPart(mirror.base, privacy.redaction, kBundleChannel, today);
        const QString how = shortening(privacy.redaction);
        row.rev = changedRev(mirror.rev, isNarrowed ? QString(u"narrowed, "_s + how) : how);
        row.leaves = u""_s;
    }
    row.document.set(u"_rev"_s, row.rev);
    return {.row = row, .isShortened = isShortened};
}

OutgoingRow outgoingProposal(const MirrorState &mirror, const BundlePrivacy &privacy, const QDate &today)
{
    const Document &mine = mirror.local;
    if (const auto withdrawal = withdrawalIn(mine); withdrawal && !withdrawalIn(mirror.base)) {
        return outgoingWithdrawal(mirror, *withdrawal);
    }
    if (mirror.isHidden && !mine.isEmpty()) {
        return heldBack(); // The hub took the consent back: what was written here meanwhile is for nobody to
                           // see.
    }
    const bool isProposal = mine.type() == RecordType::Proposal;
    if (mine.isEmpty() || mine.isDeleted() || (!isReaderType(mine.type()) && !isProposal)) {
        return stays();
    }
    if (isProposal) {
        return outgoingWrittenProposal(mine, privacy, today);
    }
    if (!mayGoIntoBundle(mine, privacy, today)) {
        return heldBack();
    }
    const Document allowed = leavingPart(mine, privacy.redaction, kBundleChannel, today);
    const bool maySayBase = !mirror.base.isEmpty() && mayGoIntoBundle(mirror.base, privacy, today);
    // Where what was agreed to becomes less, that is no proposal to take the story off the hub.
    const Document base = maySayBase
        ? leavingPart(mirror.base, mine, privacy.redaction, kBundleChannel, today)
        : Document();
    if (maySayBase && base == allowed) {
        return heldBack(); // All that was changed is data of persons.
    }
    const QString name = uuidOf(QByteArray(mirror.id.value.toUtf8() + '\n' + allowed.toJson()));
    QJsonObject json {{u"_id"_s, QString(u"proposal:"_s + name)}, {u"type"_s, u"proposal"_s},
        {u"schema"_s, 1}, {u"target"_s, mirror.id.value}, {u"doc"_s, allowed.json()}, {u"state"_s, u"open"_s},
        {u"edit"_s, QJsonObject {{u"id"_s, name}, {u"app"_s, QStringLiteral("fourthp/" FOURTHP_VERSION)}}}};
    if (!mirror.rev.isEmpty()) {
        json.insert(u"base_rev"_s, mirror.rev);
    }
    if (maySayBase) {
        json.insert(u"base"_s, base.json());
    }
    return {.row = firstRevision(Document(json)), .isShortened = allowed != sharedPart(mine)};
}

} // namespace fourthp
