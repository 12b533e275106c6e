// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/dispute.h"

#include "core/curation/change_one.h"
#include "core/model/field_catalogue.h"
#include "core/model/field_values.h"
#include "core/model/path_text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kDisputedKey = "disputed"_L1;

QString languageOf(const Document &document)
{
    return document.json().value("lang"_L1).toString(u"en"_s);
}

/// What the text of a statement is as a value of the field; undefined if it cannot be one.
QJsonValue valueFor(const Field &field, const QString &text)
{
    if (field.kind == FieldKind::Number) {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(QJsonValue::Undefined);
    }
    if (field.kind == FieldKind::Flag) {
        return text == "true"_L1 || text == "false"_L1 ? QJsonValue(text == "true"_L1)
                                                       : QJsonValue(QJsonValue::Undefined);
    }
    return text;
}

/// Puts a value at a path of one or two parts.
Document withValue(const Document &document, const QString &path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    Document after = document;
    if (dot < 0) {
        after.set(path, value);
        return after;
    }
    QJsonObject group = document.json().value(path.first(dot)).toObject();
    group.insert(path.sliced(dot + 1), value);
    after.set(path.first(dot), group);
    return after;
}

std::optional<DisputeFault> faultOf(const Document &document, const Dispute &dispute)
{
    const Field *field = findField(document.type(), dispute.field);
    if (field == nullptr || !canBeDisputed(*field) || isPersonalPath(document.type(), dispute.field)) {
        return DisputeFault::NotThisField;
    }
    if (dispute.statements.size() < 2) {
        return DisputeFault::TooFewStatements;
    }
    const auto isIncomplete = [](const Statement &one) {
        return one.value.trimmed().isEmpty() || one.source.trimmed().isEmpty();
    };
    if (std::any_of(dispute.statements.begin(), dispute.statements.end(), isIncomplete)) {
        return DisputeFault::StatementIncomplete;
    }
    if (dispute.shown.isEmpty()) {
        return {};
    }
    if (dispute.why.trimmed().isEmpty()) {
        return DisputeFault::NoReason;
    }
    const bool isOneOfThem = std::any_of(dispute.statements.begin(), dispute.statements.end(),
        [&dispute](const Statement &one) { return one.value == dispute.shown; });
    if (!isOneOfThem) {
        return DisputeFault::NotOneOfThem;
    }
    return valueFor(*field, dispute.shown).isUndefined() ? std::optional(DisputeFault::NotForThisField)
                                                         : std::nullopt;
}

QJsonObject storedForm(const Dispute &dispute, QJsonObject earlier)
{
    QHash<QString, QJsonObject> known;
    for (const QJsonValue value : earlier.value("statements"_L1).toArray()) {
        known.insert(value.toObject().value("id"_L1).toString(), value.toObject());
    }
    const auto freshId = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
    QJsonArray statements;
    for (const Statement &one : dispute.statements) {
        QJsonObject stored = known.value(one.id);
        stored.insert(u"id"_s, one.id.isEmpty() ? freshId() : one.id);
        stored.insert(u"value"_s, one.value);
        stored.insert(u"source"_s, one.source);
        statements.append(stored);
    }
    if (!earlier.contains("id"_L1)) {
        earlier.insert(u"id"_s, freshId());
    }
    earlier.insert(u"field"_s, dispute.field);
    earlier.insert(u"statements"_s, statements);
    for (const auto &[key, text] :
        {std::pair(u"shown"_s, dispute.shown), std::pair(u"why"_s, dispute.why.trimmed())}) {
        earlier.insert(key, text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text));
    }
    return earlier;
}

} // namespace

QString disputeFaultName(DisputeFault fault)
{
    switch (fault) {
    case DisputeFault::NotThisField:
        return u"not_this_field"_s;
    case DisputeFault::TooFewStatements:
        return u"too_few_statements"_s;
    case DisputeFault::StatementIncomplete:
        return u"statement_incomplete"_s;
    case DisputeFault::NoReason:
        return u"no_reason"_s;
    case DisputeFault::NotOneOfThem:
        return u"not_one_of_them"_s;
    case DisputeFault::NotForThisField:
        return u"not_for_this_field"_s;
    }
    Q_UNREACHABLE();
}

bool canBeDisputed(const Field &field)
{
    const bool isSingle = !field.repeats() && field.kind != FieldKind::Group && field.kind != FieldKind::Raw;
    // Statements are no field of their own: what names a person would get past every rule about personal data.
    const bool isAPersons
        = !field.has(Internal) && !field.has(Derived) && !field.has(Own) && !field.has(PersonalData);
    // Moves of a review and marks of sharing are decisions, no facts.
    return isSingle && isAPersons && field.section != Section::Editorial && field.section != Section::Consent;
}

std::vector<std::pair<QString, const Field *>> disputableFields(RecordType type)
{
    std::vector<std::pair<QString, const Field *>> fields;
    for (const Field *field : fieldsOf(type)) {
        if (canBeDisputed(*field)) {
            fields.emplace_back(QString(field->key), field);
        }
        if (field->kind != FieldKind::Group || field->repeats() || field->section == Section::Consent
            || field->has(Internal) || field->has(PersonalData)) {
            continue;
        }
        for (const Field &member : field->members) {
            if (canBeDisputed(member)) {
                fields.emplace_back(field->key + u'.' + member.key, &member);
            }
        }
    }
    return fields;
}

std::vector<Dispute> disputesOf(const Document &document)
{
    std::vector<Dispute> disputes;
    for (const QJsonValue value : document.json().value(kDisputedKey).toArray()) {
        const QJsonObject stored = value.toObject();
        Dispute dispute {stored.value("field"_L1).toString(), {}, stored.value("shown"_L1).toString(),
            stored.value("why"_L1).toString()};
        for (const QJsonValue statement : stored.value("statements"_L1).toArray()) {
            const QJsonObject one = statement.toObject();
            dispute.statements.push_back({one.value("id"_L1).toString(), one.value("value"_L1).toString(),
                one.value("source"_L1).toString()});
        }
        disputes.push_back(std::move(dispute));
    }
    return disputes;
}

QString statementOf(const Document &document, const QString &path)
{
    const Field *field = findField(document.type(), path);
    const QJsonValue value = document.value(path);
    return field == nullptr ? QString() : plainValues(value, *field, {languageOf(document)}).value(0);
}

Result<Document> withDispute(const Document &document, const Dispute &dispute)
{
    if (const auto fault = faultOf(document, dispute)) {
        return fail(ErrorKind::InvalidInput, dispute.field, disputeFaultName(*fault));
    }
    Document after = document;
    if (!dispute.shown.isEmpty()) {
        const Field *field = findField(document.type(), dispute.field);
        QJsonValue value = valueFor(*field, dispute.shown);
        if (field->has(Translatable)) {
            QJsonObject texts = document.value(dispute.field).toObject();
            texts.insert(languageOf(document), value);
            value = texts;
        }
        after = withValue(after, dispute.field, value);
    }
    QJsonArray disputes = document.json().value(kDisputedKey).toArray();
    const auto earlier = std::find_if(disputes.begin(), disputes.end(), [&dispute](const QJsonValue &one) {
        return one.toObject().value("field"_L1).toString() == dispute.field;
    });
    if (earlier == disputes.end()) {
        disputes.append(storedForm(dispute, {}));
    } else {
        *earlier = storedForm(dispute, earlier->toObject());
    }
    after.set(kDisputedKey, disputes);
    return after;
}

Document withoutDispute(const Document &document, const QString &field)
{
    QJsonArray left;
    for (const QJsonValue value : document.json().value(kDisputedKey).toArray()) {
        if (value.toObject().value("field"_L1).toString() != field) {
            left.append(value);
        }
    }
    Document after = document;
    after.set(kDisputedKey, left.isEmpty() ? QJsonValue() : QJsonValue(left));
    return after;
}

Result<SavedChange> saveDispute(
    Library &library, const RecordId &id, const Dispute &dispute, const Editor &editor)
{
    return changeOne(library, id, editor, [&](Connection &, const Document &shown) -> Result<Document> {
        const Result<Document> after = withDispute(shown, dispute);
        if (!after) {
            return after;
        }
        // A statement that is no date may be reported; it may not stand where a date stands.
        const auto isOfTheField = [&dispute](const ValidationProblem &problem) {
            return problem.path == dispute.field || problem.path.startsWith(dispute.field + u'.');
        };
        const auto problems = newProblems(shown, *after, library.vocabularies());
        const bool fits = std::none_of(problems.begin(), problems.end(), isOfTheField);
        return fits
            ? after
            : fail(ErrorKind::InvalidInput, dispute.field, disputeFaultName(DisputeFault::NotForThisField));
    });
}

Result<SavedChange> settleDispute(
    Library &library, const RecordId &id, const QString &field, const Editor &editor)
{
    return changeOne(library, id, editor, [&field](Connection &, const Document &shown) -> Result<Document> {
        return withoutDispute(shown, field);
    });
}

} // namespace fourthp
