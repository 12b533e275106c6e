// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/person_words.h"

#include "core/base/text_fold.h"
#include "core/model/field_catalogue.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kFewestLetters = 3;
constexpr qsizetype kFewestDigits = 6;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar letter : text) {
        if (letter.isDigit()) {
            digits += QChar(u'0' + letter.digitValue());
        }
    }
    return digits;
}

/// Whether nothing but a telephone number was asked for.
bool isNumber(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar letter) { return letter.isLetter() || letter == u'@'; });
}

/// The texts of one value: a translated one has several.
QStringList textsOf(const QJsonValue &value)
{
    if (!value.isObject()) {
        return {value.isString() ? value.toString() : value.toVariant().toString()};
    }
    QStringList texts;
    const QJsonObject byLanguage = value.toObject();
    for (const QJsonValue text : byLanguage) {
        texts.append(text.toString());
    }
    return texts;
}

} // namespace

bool isEditorial(const Field &topLevel)
{
    return topLevel.has(Derived) || topLevel.has(Internal) || topLevel.key == "review"_L1;
}

PersonWords::PersonWords(const QString &words)
    : m_words(foldText(words).split(u' ', Qt::SkipEmptyParts))
{
    if (const QString digits = digitsOf(words); isNumber(words) && digits.size() >= kFewestDigits) {
        m_digits = digits;
    }
}

bool PersonWords::areEnough() const
{
    const QString all = m_words.join(QString());
    return std::count_if(all.begin(), all.end(), [](QChar letter) { return letter.isLetterOrNumber(); }) >= kFewestLetters;
}

bool PersonWords::standIn(const QString &value) const
{
    if (!m_digits.isEmpty() && digitsOf(value).contains(m_digits)) {
        return true;
    }
    const QString folded = foldText(value);
    return std::all_of(m_words.begin(), m_words.end(), [&folded](const QString &word) { return folded.contains(word); });
}

bool PersonWords::standAsWordsIn(const QString &value) const
{
    if (!standIn(value)) {
        return false;
    }
    const QString folded = foldText(value);
    const auto isWhole = [&folded](const QString &word) {
        for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            const qsizetype end = at + word.size();
            const bool begins = at == 0 || !folded.at(at - 1).isLetterOrNumber();
            const bool ends = end == folded.size() || !folded.at(end).isLetterOrNumber();
            if (begins && ends) {
                return true;
            }
        }
        return false;
    };
    const bool isNumberThere = !m_digits.isEmpty() && digitsOf(value).contains(m_digits);
    return isNumberThere || std::all_of(m_words.begin(), m_words.end(), isWhole);
}

void PersonWords::visit(const Document &document, const Visitor &visit) const
{
    for (const Field *field : fieldsOf(document.type())) {
        visitField(*field, field->key, document.json().value(field->key), false, visit);
    }
}

void PersonWords::visitField(
    const Field &field, const QString &path, const QJsonValue &value, bool isPersonal, const Visitor &visit) const
{
    const bool personal = isPersonal || field.has(PersonalData);
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue item : items) {
            visitField(field, path, item, isPersonal, visit);
        }
        return;
    }
    if (field.kind == FieldKind::Group) {
        const QJsonObject group = value.toObject();
        for (const Field &member : field.members) {
            visitField(member, path + u'.' + member.key, group.value(member.key), personal, visit);
        }
        return;
    }
    const QStringList texts = textsOf(value);
    for (const QString &text : texts) {
        if (!text.isEmpty() && standIn(text)) {
            visit(field, path, text, personal);
        }
    }
}

Document PersonWords::takenOutOf(const Document &document) const
{
    Document after = document;
    for (const Field *field : fieldsOf(document.type())) {
        const QJsonValue value = document.json().value(field->key);
        if (!isEditorial(*field) && !value.isUndefined()) {
            after.set(field->key, cleaned(*field, value, false));
        }
    }
    return after;
}

/// Undefined for what goes.
QJsonValue PersonWords::cleaned(const Field &field, const QJsonValue &value, bool isPersonal) const
{
    const bool personal = isPersonal || field.has(PersonalData);
    if (value.isArray()) {
        QJsonArray rest;
        const QJsonArray items = value.toArray();
        for (const QJsonValue item : items) {
            if (const QJsonValue left = cleaned(field, item, isPersonal); !left.isUndefined()) {
                rest.append(left);
            }
        }
        return rest.isEmpty() && !items.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(rest);
    }
    if (field.kind == FieldKind::Group && value.isObject()) {
        return cleanedGroup(field, value.toObject(), personal);
    }
    const QStringList texts = personal ? textsOf(value) : QStringList();
    const bool goes = std::any_of(
        texts.begin(), texts.end(), [this](const QString &text) { return !text.isEmpty() && standIn(text); });
    return goes ? QJsonValue(QJsonValue::Undefined) : value;
}

QJsonValue PersonWords::cleanedGroup(const Field &field, const QJsonObject &group, bool isPersonal) const
{
    bool isAbout = false;
    visitField(field, {}, group, isPersonal,
        [&isAbout](const Field &, const QString &, const QString &, bool) { isAbout = true; });
    if (isPersonal && isAbout) {
        return QJsonValue::Undefined; // A number beside the name is the same person's.
    }
    QJsonObject after = group;
    for (const Field &member : field.members) {
        const QJsonValue value = group.value(member.key);
        const QJsonValue left = value.isUndefined() ? value : cleaned(member, value, isPersonal);
        if (!value.isUndefined() && left.isUndefined()) {
            after.remove(member.key);
        } else if (!value.isUndefined()) {
            after.insert(member.key, left);
        }
    }
    return after;
}

} // namespace fourthp
