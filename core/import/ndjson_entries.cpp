// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/ndjson_entries.h"

#include "core/base/json_depth.h"
#include "core/import/entry_faults.h"
#include "core/import/value_shape.h"
#include "core/model/field_catalogue.h"
#include "core/model/own_members.h"
#include "core/model/path_text.h"
#include "core/model/sharing.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

// The limit counts compact UTF-8. Programs that escape everything beyond ASCII write three times as much.
constexpr qsizetype kLineBytesLimit = 4 * kDocumentBytesLimit;

/// What the program fills in itself, so that nobody needs to hear that it was left out.
constexpr QLatin1StringView kFilledIn[] {"_id"_L1, "_rev"_L1, "type"_L1, "schema"_L1, "created_at"_L1,
    "updated_at"_L1, "updated_by"_L1, "edit"_L1};
/// What is decided by people here; `origin` tells of another way into a library.
constexpr QLatin1StringView kDecided[] {"review"_L1, "origin"_L1, "frozen_at"_L1, "freeze_note"_L1};

QString readable(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString();
    }
    return QString::fromUtf8(value.isObject()
            ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)
            : QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
}

/// Takes out of a document what an import may not bring in.
class Sieve
{
public:
    Sieve(ImportEntry &entry, const Document &document)
        : m_entry(entry)
        , m_document(document)
        , m_content(document.json())
    { }

    QJsonObject content()
    {
        for (const QLatin1StringView key : kFilledIn) {
            m_content.remove(key);
        }
        for (const QLatin1StringView key : kDecided) {
            leaveOut(key, import_rule::kNotImported);
        }
        const QStringList keys = m_content.keys();
        for (const QString &key : keys) {
            if (key.startsWith(u'_') || isOwn(key) || key == "x_shared_with"_L1) {
                leaveOut(key, import_rule::kNotImported);
            }
        }
        leaveOutMisshapen();
        checkState();
        if (m_content.value("state"_L1) == u"frozen"_s) {
            leaveOut(u"state"_s, import_rule::kNotImported);
        }
        checkMarking();
        checkConsent();
        leaveOutPersons();
        return m_content;
    }

private:
    void leaveOut(const QString &key, QLatin1StringView rule)
    {
        const QJsonValue value = m_content.take(key);
        const bool saysNothing = value.isUndefined() || value.isNull() || value == QJsonValue(false)
            || (value.isArray() && value.toArray().isEmpty())
            || (value.isObject() && value.toObject().isEmpty());
        if (!saysNothing) {
            warn(m_entry, rule, key, readable(value));
        }
    }

    /// Laid over a record they would put something else in the place of a list, or of a text.
    void leaveOutMisshapen()
    {
        for (const Field *field : fieldsOf(m_entry.type)) {
            const QString key = field->key;
            const QJsonValue value = m_content.value(key);
            // A consent has a rule of its own, and a marking that is no text is none that can be read.
            const bool isLookedAt = key == "consent"_L1 || key == "tlp"_L1;
            if (!isLookedAt && !value.isUndefined() && !hasShapeOf(*field, value)) {
                m_content.remove(key);
                warn(m_entry, import_rule::kWrongKind, key,
                    field->has(PersonalData) ? QString() : readable(value));
            }
        }
    }

    bool isMarking(const QJsonValue &marking) const
    {
        static const int strictest = markingRank(Document({{u"tlp"_s, u"TLP:RED"_s}}));
        return marking.isString() && markingRank(m_document) <= strictest;
    }

    void checkState()
    {
        if (m_document.json().value("review_state"_L1) == u"draft"_s) {
            m_content.remove("review_state"_L1);
        }
        leaveOut(u"review_state"_s, import_rule::kNotImported);
    }

    /// A new record is TLP:GREEN. Less than that, and what would lift the marking of a record that is here,
    /// is for a person to decide. What nobody can read may mean the strictest.
    void checkMarking()
    {
        const QJsonValue marking = m_content.value("tlp"_L1);
        if (!marking.isUndefined() && !isMarking(marking)) {
            refuse(m_entry, import_rule::kUnknownCode, readable(marking), u"tlp"_s);
            return;
        }
        const int rank = markingRank(m_document);
        if (rank == kMostPublicRank) {
            m_content.remove("tlp"_L1);
        } else if (rank < kMostPublicRank) {
            leaveOut(u"tlp"_s, import_rule::kNotImported);
        }
    }

    /// Only that a consent has ended is believed.
    void checkConsent()
    {
        const QJsonObject consent = m_content.value("consent"_L1).toObject();
        const QString status = consent.value("status"_L1).toString();
        const QJsonValue withdrawn = consent.value("withdrawn_on"_L1);
        if (status == "withdrawn"_L1 || status == "refused"_L1 || withdrawn.isString()) {
            QJsonObject ended {{u"status"_s, status == "refused"_L1 ? u"refused"_s : u"withdrawn"_s}};
            if (withdrawn.isString()) {
                ended.insert(u"withdrawn_on"_s, withdrawn);
            }
            m_content.insert(u"consent"_s, ended);
        } else {
            leaveOut(u"consent"_s, import_rule::kNotImported);
        }
    }

    void leaveOutPersons()
    {
        QJsonObject known = m_content;
        known.insert(u"type"_s, typeCode(m_entry.type));
        QJsonObject kept = withoutPersonalData(Document(known)).json();
        kept.remove("type"_L1);
        for (auto it = m_content.constBegin(); it != m_content.constEnd(); ++it) {
            if (kept.value(it.key()) != it.value()) {
                // Not the value: a fault is shown, kept and written into files.
                warn(m_entry, import_rule::kPersonal, it.key(), {});
            }
        }
        m_content = kept;
    }

    ImportEntry &m_entry;
    const Document &m_document;
    QJsonObject m_content;
};

/// What is null says nothing; within a member that only a later version knows it may mean something.
QJsonObject saidBy(const QJsonObject &json)
{
    QJsonObject said = json;
    for (auto member = json.begin(); member != json.end(); ++member) {
        if (member->isNull()) {
            said.remove(member.key());
        }
    }
    for (const Field *field : fieldsOf(typeFromCode(json.value("type"_L1).toString()))) {
        if (const auto member = said.constFind(field->key); member != said.constEnd()) {
            said.insert(field->key, withoutNulls(*member));
        }
    }
    return said;
}

/// Says which record it is, or why it cannot be taken.
void identify(ImportEntry &entry, const Document &document)
{
    entry.type = document.type();
    const RecordId id = document.id();
    if (document.isDeleted()) {
        refuse(entry, import_rule::kDeleted, id.value);
    } else if (!isReaderType(entry.type)) {
        refuse(entry, import_rule::kUnknownType, document.json().value("type"_L1).toString(), u"type"_s);
    } else if (!document.json().value("_id"_L1).isUndefined()
        && (!id.isValid() || id.typeCode() != typeCode(entry.type))) {
        refuse(entry, import_rule::kBadId, id.value);
    } else if (document.schema() > kSupportedSchema) {
        refuse(entry, import_rule::kNewerSchema, QString::number(document.schema()));
    } else {
        entry.id = id;
    }
}

} // namespace

ImportEntry entryOfDocument(qint64 line, const QByteArray &json)
{
    ImportEntry entry {.line = line};
    if (!textOfUtf8(json)) {
        refuse(entry, import_rule::kNotUtf8);
        return entry;
    }
    QJsonParseError error;
    const QJsonDocument parsed = isNestedTooDeep(json) ? QJsonDocument() : QJsonDocument::fromJson(json, &error);
    if (!parsed.isObject()) {
        refuse(entry, import_rule::kBadSyntax,
            QString::fromUtf8(json.first(std::min<qsizetype>(json.size(), 100))));
        return entry;
    }
    const Document document = Document::cleaned(saidBy(parsed.object()));
    if (document.toJson().size() > kDocumentBytesLimit) {
        refuse(entry, import_rule::kTooLarge);
        return entry;
    }
    identify(entry, document);
    if (!entry.isRefused()) {
        entry.content = Sieve(entry, document).content();
    }
    return entry;
}

Result<std::unique_ptr<EntrySource>> NdjsonEntries::open(const QString &path, const std::stop_token &stop)
{
    Result<LineReader> lines = LineReader::open(path, kLineBytesLimit, stop);
    if (!lines) {
        return passOn(lines);
    }
    return std::make_unique<NdjsonEntries>(std::move(*lines));
}

NdjsonEntries::NdjsonEntries(LineReader lines)
    : m_lines(std::move(lines))
{ }

Result<std::optional<ImportEntry>> NdjsonEntries::next()
{
    for (;;) {
        const Result<std::optional<FileLine>> line = m_lines.next();
        if (!line) {
            return passOn(line);
        }
        if (!*line) {
            return std::optional<ImportEntry>();
        }
        if ((*line)->isTooLong) {
            ImportEntry entry {.line = (*line)->number};
            refuse(entry, import_rule::kTooLarge);
            return std::optional(std::move(entry));
        }
        if (!(*line)->text.trimmed().isEmpty()) {
            return std::optional(entryOfDocument((*line)->number, (*line)->text));
        }
    }
}

Progress NdjsonEntries::progress() const
{
    return m_lines.progress();
}

} // namespace fourthp
