// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outbox_edit.h"

#include "core/model/agreed_part.h"
#include "core/model/field_values.h"
#include "core/model/sharing.h"
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

/// What the hub has it has to hear of, but for what nobody agreed to; what it never had, by itself or as what
/// a proposal brings, goes only where somebody did.
bool lacksConsent(const EditedRow &row, const Document &document, const QDate &today)
{
    if (document.type() == RecordType::Proposal) {
        const Document brought(document.json().value("doc"_L1).toObject());
        const Document known(document.json().value("base"_L1).toObject());
        return !mayGoToHub(brought, known, today);
    }
    return isKnownOnHub(row.base)
        ? !saysSomething(row, document) && saysSomething(row, wireDocument(row.local, row.from()))
        : !mayGoToHub(document, {}, today);
}

} // namespace

bool EditedRow::hasToBeSent() const
{
    const bool isKeptUnseen = isHidden && (state == "deleted_on_hub"_L1 || state == "orphan"_L1);
    return !isKeptUnseen && !local.isEmpty() && !(local.isDeleted() && (base.isEmpty() || base.isDeleted()));
}

Document EditedRow::toSend(const QDate &today) const
{
    const bool isWhole = local.isDeleted() || !isKnownOnHub(base);
    return wireDocument(isWhole ? local : agreedPart(local, base, today), from());
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
    if (!isMarkedForSharing(document)) {
        return u"tlp_red"_s;
    }
    if (lacksConsent(row, document, library.clock().nowUtc().date())) {
        return u"consent"_s;
    }
    if (document.toJson().size() > kDocumentBytesLimit) {
        return u"too_large"_s;
    }
    // Faults that the hub itself has in the record are no reason to keep an edit from it.
    const Document known = row.base.isDeleted() ? Document() : row.base;
    if (const auto problems = newProblems(known, document, library.vocabularies()); !problems.empty()) {
        return QString(u"invalid "_s + problems.front().path + u' ' + ruleName(problems.front().rule));
    }
    const auto files = filesNotOnHub(connection, channel, document);
    if (!files) {
        return passOn(files);
    }
    return files->empty() ? QString() : u"files"_s;
}

} // namespace fourthp
