// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outbox_edit.h"

#include "core/model/agreed_part.h"
#include "core/model/consent.h"
#include "core/model/consent_withdrawal.h"
#include "core/model/field_values.h"
#include "core/model/sharing.h"
#include "core/model/story.h"
#include "core/model/validation.h"
#include "core/store/conflict_store.h"
#include "core/store/file_references.h"
#include "core/store/replaced_records.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

bool isKnownOnHub(const Document &base)
{
    return !base.isEmpty() && !base.isDeleted();
}

/// What a document says besides who saved it when.
Document withoutStamps(Document document)
{
    for (const QString &stamp : {u"updated_at"_s, u"updated_by"_s}) {
        document.set(stamp, {});
    }
    QJsonObject review = document.json().value("review"_L1).toObject();
    review.remove("authors"_L1);
    document.set(u"review"_s, review.isEmpty() ? QJsonValue() : QJsonValue(review));
    return document;
}

bool saysSomething(const EditedRow &row, const Document &document)
{
    return !sameOnWire(withoutStamps(document), withoutStamps(wireDocument(row.base, row.from())));
}

/// Whether something of the edit stays here for want of a consent.
bool holdsBack(const EditedRow &row, const Document &document)
{
    const RecordType type = document.type();
    return (type == RecordType::Story || type == RecordType::Stakeholder) && isKnownOnHub(row.base)
        && !row.local.isDeleted() && !sameOnWire(document, wireDocument(row.local, row.from()));
}

/// What the hub has it has to hear of, but for what nobody agreed to; what it never had goes only where
/// somebody did.
bool lacksConsent(const EditedRow &row, const Document &document, const QDate &today)
{
    return isKnownOnHub(row.base) ? holdsBack(row, document) && !saysSomething(row, document)
                                  : !mayGoToHub(document, {}, today);
}

/// Whether a version of a record is what everybody may read by now, as another version of it tells.
bool isTakenBackIn(const Document &shown, const Document &brought, const QDate &today)
{
    if (shown.isDeleted()) {
        return withdrawsConsent(shown);
    }
    const QJsonObject consent = shown.value(u"focal_point.consent").toObject();
    return !consent.isEmpty() && !brought.value(u"focal_point.person").toString().isEmpty()
        && !Consent::from(consent).letsNameLeave(ConsentChannel::Library, today);
}

Document withStoryConsentOf(Document document, const Document &shown)
{
    if (document.type() == RecordType::Story && !shown.isEmpty() && !shown.isDeleted()) {
        document.set(u"consent"_s, shown.json().value("consent"_L1));
    }
    return document;
}

/// A proposal was made of what was agreed to then: what counts is what the record itself says now.
Result<QString> reasonOfProposal(Connection &connection, const QString &channel, const EditedRow &row,
    const Document &proposal, const QDate &today)
{
    const QJsonValue doc = proposal.json().value("doc"_L1);
    if (isKnownOnHub(row.base) && row.base.json().value("doc"_L1) == doc) {
        return QString();
    }
    const Document brought(doc.toObject());
    const Document known(proposal.json().value("base"_L1).toObject());
    const Result<std::optional<EditedRow>> target = editedRow(connection, channel, brought.id());
    if (!target) {
        return passOn(target);
    }
    const auto withdrawal = withdrawalAlone(brought, known);
    if (withdrawal && sameOnWire(withoutStamps(*withdrawal), withoutStamps(brought))) {
        return QString();
    }
    const EditedRow here = target->value_or(EditedRow());
    const Document &shown = here.local.isEmpty() ? here.base : here.local;
    if (!shown.isEmpty() && !shown.isDeleted() && !isMarkedForSharing(shown)) {
        return u"tlp_red"_s;
    }
    const bool isTakenBack = here.isHidden || isTakenBackIn(shown, brought, today);
    return !isTakenBack && mayGoToHub(brought, known, today)
            && mayGoToHub(withStoryConsentOf(brought, shown), known, today)
        ? QString()
        : u"consent"_s;
}

} // namespace

bool EditedRow::hasToBeSent() const
{
    const bool isKeptUnseen = isHidden && (state == "deleted_on_hub"_L1 || state == "orphan"_L1);
    return !isKeptUnseen && !local.isEmpty() && !(local.isDeleted() && (base.isEmpty() || base.isDeleted()));
}

bool EditedRow::takesConsentBack() const
{
    return !local.isDeleted() && isKnownOnHub(base) && withdrawalAlone(local, base).has_value();
}

Document EditedRow::toSend(const QDate &today) const
{
    if (local.isDeleted() || !isKnownOnHub(base)) {
        return wireDocument(local, from());
    }
    return wireDocument(
        takesConsentBack() ? *withdrawalAlone(local, base) : agreedPart(local, base, today), from());
}

Document documentAt(const Row &row, int column)
{
    return row.isNull(column) ? Document() : Document::fromStored(row.bytes(column));
}

Result<std::optional<EditedRow>> editedRow(Connection &connection, const QString &channel, const RecordId &id)
{
    return connection.one(
        u"SELECT m.hub_rev, m.hub_leaves, m.state, m.base, m.local, c.account, c.mode = 'read_only', "
        u"m.deleted_at IS NOT NULL FROM "
        u"mirror m"
        " JOIN channel c ON c.id = m.channel AND c.kind = 'couch' WHERE m.channel = ? AND m.id = ?"_s,
        {channel, id.value}, [](const Row &row) {
            return EditedRow {row.text(0), row.text(1), row.text(2), documentAt(row, 3), documentAt(row, 4),
                row.text(5), row.flag(6), row.flag(7)};
        });
}

Result<QString> reasonToWait(Connection &connection, const Library &library, const QString &channel,
    const EditedRow &row, const Document &document)
{
    if (row.state == "read_only_newer"_L1) {
        return u"newer_schema"_s;
    }
    if (row.isReadOnly) {
        return u"read_only"_s;
    }
    if (row.state == "orphan"_L1) {
        return u"orphan"_s;
    }
    const Result<bool> isOpen = hasOpenConflict(connection, channel, document.id());
    if (!isOpen) {
        return passOn(isOpen);
    }
    if (*isOpen) {
        return u"conflict"_s;
    }
    if (const QString member = foreignServerMember(document); !member.isEmpty()) {
        return QString(u"invalid "_s + member);
    }
    if (!document.id().isValid() || document.type() == RecordType::Unknown) {
        return u"invalid _id"_s;
    }
    if (document.isDeleted()) {
        const Result<bool> waits = waitsForReplacement(connection, channel, document);
        return !waits ? Result<QString>(passOn(waits))
                      : Result<QString>(*waits ? u"replacement"_s : QString());
    }
    if (row.takesConsentBack()) {
        return QString(); // Nothing is in its way.
    }
    if (!isMarkedForSharing(document)) {
        return u"tlp_red"_s;
    }
    const QDate today = library.clock().nowUtc().date();
    if (document.type() == RecordType::Proposal) {
        const Result<QString> reason = reasonOfProposal(connection, channel, row, document, today);
        if (!reason || !reason->isEmpty()) {
            return reason;
        }
    } else if (lacksConsent(row, document, today)) {
        return u"consent"_s;
    }
    if (document.toJson().size() > kDocumentBytesLimit) {
        return u"too_large"_s;
    }
    // Faults that the hub itself has in the record are no reason to keep an edit from it.
    const Document known = row.base.isDeleted() ? Document() : row.base;
    if (const auto problems = newProblems(known, document, library.vocabularies()); !problems.empty()) {
        if (holdsBack(row, document)) {
            return u"consent"_s; // Whole it may be right.
        }
        return QString(u"invalid "_s + problems.front().path + u' ' + ruleName(problems.front().rule));
    }
    if (!known.isEmpty() && !mayLeaveWhole(document, ConsentChannel::Library, today)) {
        return QString(); // The hub names them already (`agreedPart`), and nothing of them is sent.
    }
    const auto files = filesNotOnHub(connection, channel, document);
    if (!files) {
        return passOn(files);
    }
    return files->empty() ? QString() : u"files"_s;
}

} // namespace fourthp
