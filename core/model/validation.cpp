// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validation.h"

#include "core/model/field_catalogue.h"
#include "core/model/partial_date.h"
#include "core/model/places.h"

#include <QDateTime>
#include <QJsonArray>
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
    case FieldKind::Country: return countryCodes().contains(text);
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
            } else if (isRequired(*field)) {
                add(field->key, Rule::Required);
            }
        }
        checkResults(document);
        checkFocalPoint(document);
        return std::move(m_problems);
    }

private:
    bool isRequired(const Field &field) const
    {
        return field.requiredFrom && completenessLevel(m_state) >= completenessLevel(*field.requiredFrom);
    }

    void add(const QString &path, Rule rule, const QString &value = {}, int limit = 0)
    {
        const Severity severity = rule == Rule::UnknownCode ? Severity::Warning : Severity::Problem;
        m_problems.push_back({path, rule, severity, value.left(80), limit});
    }

    void checkWhole(const Document &document)
    {
        const RecordId id = document.id();
        if (!id.isValid() || id.typeCode() != document.json().value("type"_L1).toString(id.typeCode())) {
            add(u"_id"_s, Rule::BadId, id.value);
        }
        if (document.toJson().size() > kDocumentBytesLimit) {
            add({}, Rule::TooLarge, {}, int(kDocumentBytesLimit));
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
            if (result.value("value"_L1).isDouble() && !isFilled(result.value("source"_L1))) {
                add(u"results.%1.source"_s.arg(i), Rule::NumberWithoutSource);
            }
        }
        const QJsonArray rubric = document.json().value("rubric"_L1).toArray();
        for (qsizetype i = 0; i < rubric.size(); ++i) {
            const double score = rubric.at(i).toObject().value("score"_L1).toDouble();
            if (score < 0 || score > 3) {
                add(u"rubric.%1.score"_s.arg(i), Rule::OutOfRange);
            }
        }
    }

    void checkFocalPoint(const Document &document)
    {
        if (isFilled(document.value(u"focal_point.person")) && !isFilled(document.value(u"focal_point.consent.given_on"))) {
            add(u"focal_point.person"_s, Rule::PersonWithoutConsent);
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

QString ruleName(Rule rule)
{
    switch (rule) {
    case Rule::Required: return u"required"_s;
    case Rule::WrongKind: return u"wrong_kind"_s;
    case Rule::UnknownCode: return u"unknown_code"_s;
    case Rule::BadFormat: return u"bad_format"_s;
    case Rule::TooLong: return u"too_long"_s;
    case Rule::MissingItemId: return u"missing_item_id"_s;
    case Rule::OutOfRange: return u"out_of_range"_s;
    case Rule::TooLarge: return u"too_large"_s;
    case Rule::NumberWithoutSource: return u"number_without_source"_s;
    case Rule::PersonWithoutConsent: return u"person_without_consent"_s;
    case Rule::BadId: return u"bad_id"_s;
    }
    Q_UNREACHABLE();
}

const char *rulePattern(Rule rule)
{
    switch (rule) {
    case Rule::Required: return QT_TRANSLATE_NOOP("Validation", "%1 is required in this state.");
    case Rule::WrongKind: return QT_TRANSLATE_NOOP("Validation", "%1 holds a value of the wrong kind.");
    case Rule::UnknownCode: return QT_TRANSLATE_NOOP("Validation", "%1 holds a value that is not in its list.");
    case Rule::BadFormat: return QT_TRANSLATE_NOOP("Validation", "%1 is not written as it should be.");
    case Rule::TooLong: return QT_TRANSLATE_NOOP("Validation", "%1 is too long.");
    case Rule::MissingItemId: return QT_TRANSLATE_NOOP("Validation", "An entry of %1 has no identity of its own.");
    case Rule::OutOfRange: return QT_TRANSLATE_NOOP("Validation", "%1 is outside of what is possible.");
    case Rule::TooLarge: return QT_TRANSLATE_NOOP("Validation", "The record is larger than 256 KiB.");
    case Rule::NumberWithoutSource: return QT_TRANSLATE_NOOP("Validation", "A figure in the results needs its source (%1).");
    case Rule::PersonWithoutConsent:
        return QT_TRANSLATE_NOOP("Validation", "A person may be named only with a dated consent (%1).");
    case Rule::BadId: return QT_TRANSLATE_NOOP("Validation", "The record's address is not of the right form (%1).");
    }
    Q_UNREACHABLE();
}

} // namespace fourthp
