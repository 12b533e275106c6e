// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/version_restore.h"

#include "core/model/field_catalogue.h"
#include "core/model/field_values.h"
#include "core/model/own_members.h"
#include "core/store/changes_together.h"
#include "core/store/record_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

// A version is what a record said. Who reviewed it, how far it may be shared and what somebody agreed to is
// decided anew each time, and never by going back.
constexpr QLatin1StringView kStays[] {"review"_L1, "review_state"_L1, "tlp"_L1, "consent"_L1, "origin"_L1,
    "superseded_by"_L1, "updated_at"_L1, "updated_by"_L1, "edit"_L1};
// Of these one may go back alone, where a person asks for it by name.
constexpr QLatin1StringView kOnlyAlone[] {"tlp"_L1};

template <size_t Count> bool isIn(const QLatin1StringView (&keys)[Count], const QString &key)
{
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

/// Whether this member is about somebody who took back the consent to it.
bool isWithdrawn(const QJsonValue &member)
{
    const QJsonObject consent = member.toObject().value("consent"_L1).toObject();
    const QString status = consent.value("status"_L1).toString();
    return status == "withdrawn"_L1 || status == "refused"_L1
        || !consent.value("withdrawn_on"_L1).toString().isEmpty();
}

/// Whether an earlier form of a member may come back: one that somebody agreed to only while that still stands as it was,
/// and none over one that was taken back.
bool isAgreedTo(const QJsonValue &shown, const QJsonValue &version)
{
    const QJsonValue before = version.toObject().value("consent"_L1);
    return !isWithdrawn(shown) && (before.isUndefined() || before == shown.toObject().value("consent"_L1));
}

Result<Document> withWish(
    Connection &connection, const RecordId &id, const Document &shown, const VersionWish &wish)
{
    const Result<Document> version = versionOf(connection, id, wish.version);
    if (!version) {
        return passOn(version);
    }
    if (version->isDeleted()) {
        return fail(ErrorKind::InvalidInput, id.value, u"that version is a deletion"_s);
    }
    if (wish.field.isEmpty()) {
        return withDerivedFields(withVersion(shown, *version), {shown});
    }
    const bool isAgreed = isAgreedTo(shown.json().value(wish.field), version->json().value(wish.field));
    if (!mayGoBack(shown.type(), wish.field) || !isAgreed) {
        return fail(ErrorKind::InvalidInput, wish.field, u"this field does not go back"_s);
    }
    Document after = shown;
    after.set(wish.field, version->json().value(wish.field));
    return withDerivedFields(after, {shown});
}

} // namespace

bool mayGoBack(RecordType type, const QString &key)
{
    const Field *field = key.contains(u'.') ? nullptr : findField(type, key);
    return field != nullptr && !field->has(Internal) && !field->has(Derived)
        && (!isIn(kStays, key) || isIn(kOnlyAlone, key));
}

Document withVersion(const Document &shown, const Document &version)
{
    Document after = withIdentityOf(version, shown);
    for (const QLatin1StringView key : kStays) {
        after.set(key, shown.json().value(key));
    }
    for (const QString &key : shown.json().keys() + version.json().keys()) {
        if (!isAgreedTo(shown.json().value(key), version.json().value(key))) {
            after.set(key, shown.json().value(key));
        }
    }
    return withOwnPart(sharedPart(after), ownPart(shown));
}

Result<RestorePreview> previewRestore(Connection &connection, const RecordId &id, const VersionWish &wish)
{
    const Result<std::optional<StoredRecord>> record = readRecord(connection, id);
    if (!record) {
        return passOn(record);
    }
    if (!record->has_value() || (*record)->isWithdrawn || (*record)->shown().isDeleted()) {
        return fail(ErrorKind::NotFound, id.value);
    }
    const Document shown = (*record)->shown();
    const Result<Document> after = withWish(connection, id, shown, wish);
    return after ? Result<RestorePreview>(RestorePreview {shown, *after}) : passOn(after);
}

Result<SavedChange> restoreVersion(Library &library, const RecordId &id, const VersionWish &wish,
    const Editor &editor, const std::optional<Document> &seen)
{
    Result<ChangesTogether> changes = ChangesTogether::begin(library, editor);
    const Result<RestorePreview> preview
        = changes ? previewRestore(changes->connection(), id, wish) : passOn(changes);
    if (!preview) {
        return passOn(preview);
    }
    if (seen && *seen != preview->shown) {
        return fail(ErrorKind::Conflict, id.value, u"it was changed since it was looked at"_s);
    }
    if (const auto done = changes->goBackTo(id, preview->after); !done) {
        return passOn(done);
    }
    Result<std::vector<SavedChange>> saved = changes->commit();
    if (!saved) {
        return passOn(saved);
    }
    return saved->empty() ? SavedChange {id, 0, preview->shown} : std::move(saved->front());
}

} // namespace fourthp
