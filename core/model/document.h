// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record_id.h"
#include "core/base/result.h"
#include "core/model/localised_text.h"
#include "core/model/record_type.h"
#include "core/model/review_state.h"

#include <QJsonObject>

#include <utility>

namespace fourthp {

/// Limits of one document in bytes of compact JSON (record model, "Limits").
inline constexpr qsizetype kDocumentBytesLimit = 256 * 1024;
inline constexpr qsizetype kDocumentBytesWarning = 64 * 1024;

/// One record as one JSON object: the truth of which columns, facets, index and links are derived. A value.
/// Members that this version does not know are kept untouched through every change.
class Document
{
public:
    Document() = default;
    explicit Document(QJsonObject json);

    /// Reads one JSON object. Refuses what is not an object, is nested too deep or is larger than the limit;
    /// texts are brought to NFC, lone surrogates become U+FFFD and control characters but tab and newline go.
    [[nodiscard]] static Result<Document> fromJson(const QByteArray &bytes);
    /// Takes over a parsed object from outside: cleaned as by `fromJson`, of any size.
    static Document cleaned(const QJsonObject &json);
    /// Reads what this program itself stored: no cleaning, no limit. Empty if the bytes are no JSON object.
    static Document fromStored(const QByteArray &bytes);
    /// Compact JSON with members in alphabetical order: equal documents give equal bytes.
    QByteArray toJson() const;

    RecordId id() const;
    QString rev() const; ///< `_rev` of the hub; empty if it never was there.
    bool isDeleted() const; ///< `_deleted`: a tombstone.
    RecordType type() const; ///< From `type`, else from the id.
    LocalisedText title(const QStringList &preferredLanguages) const;
    LocalisedText summary(const QStringList &preferredLanguages) const;
    ReviewState reviewState() const;
    QString tlp() const; ///< In capitals, without blanks. `TLP:GREEN` when absent (record model), TLP:RED for no text.
    int schema() const; ///< 1 when absent.
    /// True if the document comes from the built-in sample library.
    bool isSample() const;

    /// The value at `path`, where a dot goes into a group: `agreement.date`. Undefined if absent.
    QJsonValue value(QStringView path) const;
    /// Sets a top-level member; an undefined or null value removes it.
    void set(const QString &key, const QJsonValue &value);
    /// Applies a JSON merge patch (RFC 7396).
    [[nodiscard]] Document patched(const QJsonObject &patch) const;

    bool isEmpty() const { return m_json.isEmpty(); }
    const QJsonObject &json() const & { return m_json; }
    QJsonObject json() && { return std::move(m_json); }
    friend bool operator==(const Document &, const Document &) = default;

private:
    QJsonObject m_json;
};

/// JSON merge patch (RFC 7396): null removes a member, objects merge, everything else replaces.
QJsonValue mergePatch(const QJsonValue &target, const QJsonValue &patch);
/// The smallest merge patch that turns `from` into `to`.
QJsonObject mergePatchBetween(const QJsonObject &from, const QJsonObject &to);

/// Schema that this version writes and can edit; records with a higher one are shown read-only.
inline constexpr int kSupportedSchema = 1;

} // namespace fourthp
