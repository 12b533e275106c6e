// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validation.h"

#include "core/model/field_catalogue.h"
#include "core/model/own_members.h"
#include "core/model/partial_date.h"
#include "core/model/places.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr double kLargestWholeNumber = 9007199254740991.0; // 2^53 - 1

bool matches(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

/// Whether `text` has the form that the kind asks for.
bool hasForm(const QString &text, FieldKind kind, TimeOfDay timeOfDay = TimeOfDay::Refused)
{
    static const QRegularExpression language(u"\\A[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"_s);
    static const QRegularExpression region(u"\\A[0-9]{3}\\z"_s);
    static const QRegularExpression email(u"\\A[^\\s@]+@[^\\s@]+\\.[^\\s@]+\\z"_s);
    static const QRegularExpression phone(u"\\A(\\+[1-9][0-9]{5,14}|[0-9]{3,8})\\z"_s);
    switch (kind) {
    case FieldKind::Country: {
        static const QSet<QString> countries(countryCodes().begin(), countryCodes().end());
        return countries.contains(text);
    }
    case FieldKind::Region: return matches(text, region);
    case FieldKind::Language: return matches(text, language);
    case FieldKind::PartialDate: return PartialDate::parse(text, timeOfDay).has_value();
    case FieldKind::Timestamp: return text.endsWith(u'Z') && QDateTime::fromString(text, Qt::ISODate).isValid();
    case FieldKind::Url: return isWebAddress(text);
    case FieldKind::Email: return matches(text, email);
    case FieldKind::Phone: return matches(text, phone);
    case FieldKind::Record: return RecordId {text}.isValid();
    case FieldKind::Text: case FieldKind::LongText: case FieldKind::Code: case FieldKind::Number: case FieldKind::Flag:
    case FieldKind::Group: case FieldKind::Raw:
        return true;
    }
    Q_UNREACHABLE();
}

bool isFilled(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return !value.toString().trimmed().isEmpty();
    case QJsonValue::Array: return !value.toArray().isEmpty();
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        return std::any_of(object.begin(), object.end(), [](const QJsonValue &inner) { return isFilled(inner); });
    }
    case QJsonValue::Null: case QJsonValue::Undefined: return false;
    case QJsonValue::Bool: case QJsonValue::Double: return true;
    }
    return false;
}

/// Whether a story's consent is one that somebody gives or has given. Taking it back must never need more.
bool isAskedFor(const QJsonObject &consent)
{
    const QString status = consent.value("status"_L1).toString();
    const bool ended = status == "withdrawn"_L1 || status == "refused"_L1 || status == "expired"_L1;
    return !ended && status != "not_needed"_L1 && !isFilled(consent.value("withdrawn_on"_L1));
}

QString largestField(const Document &document)
{
    const QStringList keys = document.json().keys();
    const auto bytesOf = [&document](const QString &key) {
        return QJsonDocument(QJsonArray {document.json().value(key)}).toJson(QJsonDocument::Compact).size();
    };
    return *std::max_element(keys.begin(), keys.end(),
        [&bytesOf](const QString &a, const QString &b) { return bytesOf(a) < bytesOf(b); });
}

/// At least as many bytes as the value takes in JSON, and soon counted.
qsizetype mostBytesOf(const QJsonValue &value)
{
    constexpr qsizetype kOfCharacter = 6; // \uXXXX
    constexpr qsizetype kOfNumber = 32;
    constexpr qsizetype kAround = 4; // Quotes, colon and comma.
    if (value.isString()) {
        return kAround + kOfCharacter * value.toString().size();
    }
    qsizetype bytes = kOfNumber;
    for (const QJsonValue item : value.toArray()) {
        bytes += kAround + mostBytesOf(item);
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        bytes += kAround + kOfCharacter * member.key().size() + mostBytesOf(*member);
    }
    return bytes;
}

class Checker
{
public:
    Checker(const Vocabularies &vocabularies, ReviewState state)
        : m_vocabularies(vocabularies)
        , m_state(state)
    {
    }

    std::vector<ValidationProblem> run(const Document &document)
    {
        checkWhole(document);
        for (const Field *field : fieldsOf(document.type())) {
            const QJsonValue value = document.json().value(field->key);
            if (isFilled(value)) {
                checkField(*field, field->key, value);
            } else if (isRequired(*field) && !isFilled(document.json().value(field->alternative))) {
                add(field->key, Rule::Required);
            }
        }
        checkResults(document);
        checkRubric(document);
        checkDisputes(document);
        checkFocalPoint(document);
        checkConsent(document);
        return std::move(m_problems);
    }

private:
    bool isRequired(const Field &field) const
    {
        return field.requiredFrom && completenessLevel(m_state) >= completenessLevel(*field.requiredFrom);
    }

    bool isBeyondDraft() const { return completenessLevel(m_state) >= completenessLevel(ReviewState::Submitted); }

    void add(const QString &path, Rule rule, const QString &value = {}, int limit = 0)
    {
        const bool warns = rule == Rule::UnknownCode || rule == Rule::Large;
        const Severity severity = warns ? Severity::Warning : Severity::Problem;
        m_problems.push_back({path, rule, severity, value.left(80), limit});
    }

    void checkWhole(const Document &document)
    {
        const RecordId id = document.id();
        if (!id.isValid() || id.typeCode() != document.json().value("type"_L1).toString(id.typeCode())) {
            add(u"_id"_s, Rule::BadId, id.value);
        }
        checkSize(sharedPart(document)); // The limit is the hub's: what stays here takes nothing of it.
        checkSize(ownPart(document));
    }

    void checkSize(const Document &document)
    {
        if (mostBytesOf(document.json()) <= kDocumentBytesWarning) {
            return;
        }
        if (const qsizetype bytes = document.toJson().size(); bytes > kDocumentBytesLimit) {
            add(largestField(document), Rule::TooLarge, {}, int(kDocumentBytesLimit));
        } else if (bytes > kDocumentBytesWarning) {
            add(largestField(document), Rule::Large, {}, int(kDocumentBytesWarning));
        }
    }

    void checkField(const Field &field, const QString &path, const QJsonValue &value)
    {
        if (field.kind == FieldKind::Raw) {
            return;
        }
        if (!field.repeats()) {
            checkOne(field, path, value);
            return;
        }
        if (!value.isArray()) {
            add(path, Rule::WrongKind);
            return;
        }
        QSet<QString> ids;
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString itemPath = path + u'.' + QString::number(i);
            checkOne(field, itemPath, items.at(i));
            if (field.kind == FieldKind::Group && items.at(i).isObject()) {
                const QString id = items.at(i).toObject().value("id"_L1).toString();
                if (id.isEmpty() || ids.contains(id)) {
                    add(itemPath, Rule::MissingItemId);
                }
                ids.insert(id);
            }
        }
    }

    void checkOne(const Field &field, const QString &path, const QJsonValue &value)
    {
        if (field.has(Translatable)) {
            checkTranslations(field, path, value);
        } else if (field.kind == FieldKind::Group) {
            checkGroup(field, path, value);
        } else if (field.kind == FieldKind::Number) {
            if (!value.isDouble()) {
                add(path, Rule::WrongKind);
            } else if (std::abs(value.toDouble()) > kLargestWholeNumber) {
                add(path, Rule::OutOfRange);
            }
        } else if (field.kind == FieldKind::Flag) {
            if (!value.isBool()) {
                add(path, Rule::WrongKind);
            }
        } else if (!value.isString()) {
            add(path, Rule::WrongKind);
        } else {
            checkText(field, path, value.toString());
        }
    }

    void checkText(const Field &field, const QString &path, const QString &text)
    {
        if (!hasForm(text, field.kind, field.has(WithTime) ? TimeOfDay::Allowed : TimeOfDay::Refused)) {
            add(path, Rule::BadFormat, text);
        }
        if (field.kind == FieldKind::Code && m_vocabularies.term(field.vocabulary, text) == nullptr) {
            add(path, Rule::UnknownCode, text);
        }
        if (field.maxLength > 0 && text.size() > field.maxLength) {
            add(path, Rule::TooLong, {}, field.maxLength);
        }
    }

    void checkTranslations(const Field &field, const QString &path, const QJsonValue &value)
    {
        if (!value.isObject()) {
            add(path, Rule::WrongKind);
            return;
        }
        const QJsonObject texts = value.toObject();
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            if (!hasForm(it.key(), FieldKind::Language)) {
                add(path, Rule::BadFormat, it.key());
            } else if (!it.value().isString()) {
                add(path + u'.' + it.key(), Rule::WrongKind);
            } else {
                checkText(field, path + u'.' + it.key(), it.value().toString());
            }
        }
    }

    void checkGroup(const Field &field, const QString &path, const QJsonValue &value)
    {
        if (!value.isObject()) {
            add(path, Rule::WrongKind);
            return;
        }
        const QJsonObject object = value.toObject();
        for (const Field &member : field.members) {
            if (const QJsonValue inner = object.value(member.key); isFilled(inner)) {
                checkField(member, path + u'.' + member.key, inner);
            }
        }
    }

    void checkResults(const Document &document)
    {
        const QJsonArray results = document.json().value("results"_L1).toArray();
        for (qsizetype i = 0; i < results.size(); ++i) {
            const QJsonObject result = results.at(i).toObject();
            if (isFilled(result.value("source"_L1))) {
                continue;
            }
            if (result.value("value"_L1).isDouble()) {
                add(u"results.%1.source"_s.arg(i), Rule::NumberWithoutSource);
            } else if (isFilled(result.value("text"_L1)) && isBeyondDraft()) {
                add(u"results.%1.source"_s.arg(i), Rule::ResultWithoutSource);
            }
        }
    }

    void checkRubric(const Document &document)
    {
        QSet<QString> criteria;
        const QJsonArray rubric = document.json().value("rubric"_L1).toArray();
        for (qsizetype i = 0; i < rubric.size(); ++i) {
            const QJsonObject line = rubric.at(i).toObject();
            const double score = line.value("score"_L1).toDouble();
            if (score < 0 || score > 3) {
                add(u"rubric.%1.score"_s.arg(i), Rule::OutOfRange);
            }
            if (isBeyondDraft() && line.value("score"_L1).isDouble() && !isFilled(line.value("reason"_L1))) {
                add(u"rubric.%1.reason"_s.arg(i), Rule::ScoreWithoutReason);
            }
            const QString criterion = line.value("criterion"_L1).toString();
            if (isBeyondDraft() && criteria.contains(criterion)) {
                add(u"rubric.%1.criterion"_s.arg(i), Rule::Repeated, criterion);
            }
            if (!criterion.isEmpty()) {
                criteria.insert(criterion);
            }
        }
    }

    void checkDisputes(const Document &document)
    {
        const QJsonArray disputes = document.json().value("disputed"_L1).toArray();
        for (qsizetype i = 0; i < disputes.size(); ++i) {
            const QJsonObject dispute = disputes.at(i).toObject();
            if (!isBeyondDraft() || !isFilled(dispute.value("shown"_L1))) {
                continue; // Nothing was chosen: a doubt may stand alone.
            }
            if (dispute.value("statements"_L1).toArray().size() < 2) {
                add(u"disputed.%1.statements"_s.arg(i), Rule::TooFewStatements);
            } else if (!isFilled(dispute.value("why"_L1))) {
                add(u"disputed.%1.why"_s.arg(i), Rule::ShownWithoutReason);
            }
        }
    }

    void checkFocalPoint(const Document &document)
    {
        if (isFilled(document.value(u"focal_point.person")) && !isFilled(document.value(u"focal_point.consent.given_on"))) {
            add(u"focal_point.person"_s, Rule::PersonWithoutConsent);
        }
    }

    /// A consent of which only some members are filled is none.
    void checkConsent(const Document &document)
    {
        const QJsonObject consent = document.json().value("consent"_L1).toObject();
        if (document.type() != RecordType::Story || !isFilled(consent) || !isAskedFor(consent)) {
            return;
        }
        for (const Field &member : findField(RecordType::Story, u"consent")->members) {
            if (isRequired(member) && !isFilled(consent.value(member.key))) {
                add(u"consent."_s + member.key, Rule::Required);
            }
        }
    }

    const Vocabularies &m_vocabularies;
    ReviewState m_state;
    std::vector<ValidationProblem> m_problems;
};

} // namespace

std::vector<ValidationProblem> validate(const Document &document, const Vocabularies &vocabularies)
{
    return validateFor(document, document.reviewState(), vocabularies);
}

std::vector<ValidationProblem> validateFor(const Document &document, ReviewState state, const Vocabularies &vocabularies)
{
    return Checker(vocabularies, state).run(document);
}

} // namespace fourthp
